// A trust directory for every user of a machine, which RubyGems has no setting for: Gem::Security.trust_dir is always
// `.gem/trust` in the user's home. RubyGems loads files named rubygems_plugin.rb from Ruby's load path at each start,
// and one such file points it to the folder that it lies in.

import type { OutputFile } from '../../contract/values.ts'

const plugin = `# RubyGems trusts the certificates beside this file, for every user of the machine, and not those of ~/.gem/trust.
# It takes effect once it is linked into Ruby's load path:
#   ln -s /etc/gem-trust/rubygems_plugin.rb /usr/local/lib/site_ruby/rubygems_plugin.rb
require 'rubygems/security'

module SystemWideTrust
  def trust_dir
    @trust_dir ||= Gem::Security::TrustDir.new(File.dirname(File.realpath(__FILE__)))
  end
end
Gem::Security.singleton_class.prepend(SystemWideTrust)
`

/** The file that goes into the folder with the certificates, for all to read. */
export const systemWidePlugin: OutputFile = {
  name: 'rubygems_plugin.rb',
  encoding: 'text',
  content: plugin,
  access: 'everyone',
}
