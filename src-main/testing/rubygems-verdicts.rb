# What the installed RubyGems decides about many gems at once: Gem::Package#verify under each of its policies, at an
# instant and with a trust directory of each case's own. JSON in (a list of cases), JSON out (a list of verdicts).

require 'json'
require 'rubygems/package'
require 'rubygems/security'

Gem::DefaultUserInteraction.ui = Gem::SilentUI.new
$stderr = File.open(File::NULL, 'w')

module Gem::Security
  class << self
    attr_writer :trust_dir
  end
end

$instant = nil
class << Time
  alias real_now now
  def now
    $instant ? at($instant) : real_now
  end
end

def verdict(file, policy)
  Gem::Package.new(file, Gem::Security::Policies.fetch(policy)).verify
  { accepted: true, reason: nil }
rescue Exception => e
  { accepted: false, reason: "#{e.class}: #{e.message}"[0, 300] }
end

verdicts = JSON.parse($stdin.read).map do |each|
  Gem::Security.trust_dir = Gem::Security::TrustDir.new(each.fetch('trust'))
  $instant = each.fetch('at')
  Gem::Security::Policies.keys.to_h { |policy| [policy, verdict(each.fetch('file'), policy)] }
end
$stdout.write JSON.generate(verdicts)
