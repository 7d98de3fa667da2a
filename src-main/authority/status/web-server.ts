// How nginx and Caddy publish a status kit: content types (RFC 5280 §4.2.1.13, RFC 6960 §A.1), OCSP answers by
// GET under the path of the request (RFC 5019 §5), and caches that let go at nextUpdate (RFC 5019 §6.2). No key
// is needed there, and nothing runs but the server; only nginx answers POST, by its Perl module.

/** What a configuration says. */
export interface Site {
  /** The kit's folder on the server. */
  readonly directory: string
  readonly address: string
  /** The CRLs by their paths below `public`. */
  readonly lists: readonly { readonly name: string; readonly nextUpdate: string }[]
  /** The first nextUpdate of all answers. */
  readonly answersUntil: string
}

const cacheControl = 'public, no-transform, must-revalidate'

/** A file for nginx's `http` context, as those in Debian's /etc/nginx/sites-enabled are. */
export function nginxConfiguration({ directory, address, lists, answersUntil }: Site): string {
  return `# Made by Rootkeep. Needs nginx with its Perl module (Debian: nginx-light libnginx-mod-http-perl).
# Reload nginx when the next kit lies in this one's place: the dates below are its own.
perl_modules ${directory};
perl_require rootkeep_ocsp.pm;

server {
    listen ${address};
    root ${directory}/public;
    server_tokens off;
    client_max_body_size 8k;
    client_body_buffer_size 8k;

${lists.map(nginxList).join('\n')}
    location /issuer/ {
        types { }
        default_type application/pkix-cert;
    }

    # POST (RFC 6960 §A.1): the answer lies where a GET would find it.
    location = /ocsp {
        perl rootkeep_ocsp::post;
    }
    location = /ocsp/ {
        perl rootkeep_ocsp::post;
    }

    # GET (RFC 5019 §5).
    location /ocsp/ {
        types { }
        default_type application/ocsp-response;
        ${nginxHeaders(answersUntil)}
        rewrite ^(/ocsp/.+)/$ $1 break;
        try_files $uri @other;
        error_page 405 =200 $uri;
    }
    # The same question in other octets: with a nonce, or with extensions.
    location @other {
        perl rootkeep_ocsp::get;
    }
    location = /unauthorized.ocsp {
        types { }
        default_type application/ocsp-response;
        add_header Cache-Control no-store;
        error_page 405 =200 $uri;
    }
    location / {
        return 404;
    }
}
`
}

function nginxList({ name, nextUpdate }: Site['lists'][number]): string {
  return `    location = /${name} {
        types { }
        default_type application/pkix-crl;
        ${nginxHeaders(nextUpdate)}
    }
`
}

function nginxHeaders(nextUpdate: string): string {
  return `add_header Expires "${httpDate(nextUpdate)}";
        add_header Cache-Control "${cacheControl}";`
}

/** For Caddy 2, which answers GET alone: a client that knows only POST needs nginx. */
export function caddyfile({ directory, address, lists, answersUntil }: Site): string {
  return `# Made by Rootkeep. Caddy answers OCSP by GET (RFC 5019 §5); for clients that POST take nginx.conf.
# Reload Caddy when the next kit lies in this one's place: the dates below are its own.
http://${address.includes(':') ? address : `:${address}`} {
	root * ${directory}/public

${lists.map(caddyList).join('\n')}
	handle /issuer/* {
		header Content-Type application/pkix-cert
		file_server
	}
	handle /ocsp/* {
		uri strip_suffix /
		@answered file
		handle @answered {
			header Content-Type application/ocsp-response
			${caddyHeaders(answersUntil)}
			file_server
		}
		handle {
			rewrite * /unauthorized.ocsp
			header Content-Type application/ocsp-response
			header Cache-Control no-store
			file_server
		}
	}
	handle {
		respond 404
	}
}
`
}

function caddyList({ name, nextUpdate }: Site['lists'][number]): string {
  return `	handle /${name} {
		header Content-Type application/pkix-crl
		${caddyHeaders(nextUpdate).replaceAll('\n\t\t\t', '\n\t\t')}
		file_server
	}
`
}

function caddyHeaders(nextUpdate: string): string {
  return `header Expires "${httpDate(nextUpdate)}"
			header Cache-Control "${cacheControl}"`
}

/** IMF-fixdate (RFC 9110 §5.6.7). */
function httpDate(instant: string): string {
  return new Date(instant).toUTCString()
}

/**
 * nginx's Perl: finds the one CertID of a request, by POST or by a GET for which there is no file, and redirects to
 * where the answer to the plain request lies: a nonce is not answered (RFC 5019 §4). Whatever else is sent gets
 * the answer `unauthorized`.
 */
export const postModule = String.raw`# Made by Rootkeep: OCSP requests in whatever form, answered from what was signed in advance.
package rootkeep_ocsp;

use strict;
use warnings;
use MIME::Base64;
use nginx;

my %hashes = (
    "\x06\x05\x2b\x0e\x03\x02\x1a"                 => 20,
    "\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01" => 32,
);

sub post {
    my $r = shift;
    return HTTP_NOT_ALLOWED unless $r->request_method eq 'POST';
    return OK if $r->has_request_body(\&answer);
    return HTTP_BAD_REQUEST;
}

sub answer {
    my $r    = shift;
    my $path = path_of($r->request_body // '');
    $r->internal_redirect(defined $path ? "/ocsp/$path" : '/unauthorized.ocsp');
    return OK;
}

sub get {
    my $r = shift;
    my ($base64) = $r->variable('request_uri') =~ m{^/ocsp/([^?]+)};
    my $path = path_of(decode_base64($r->unescape($base64 // '')));
    my $is_other = defined $path && $r->uri ne "/ocsp/$path";
    $r->internal_redirect($is_other ? "/ocsp/$path" : '/unauthorized.ocsp');
    return OK;
}

sub path_of {
    my $request = shift;
    my @found;
    for my $oid (keys %hashes) {
        my $length = $hashes{$oid};
        my $octets = '\x04' . sprintf('\\x%02x', $length) . "(?s:.{$length})";
        my $certid = '\x30(?s:.)' . quotemeta($oid) . "(?:\\x05\\x00)?($octets$octets)\\x02([\\x01-\\x15])";
        while ($request =~ /$certid/g) {
            my ($issuer, $size) = ($1, ord $2);
            my $serial = substr $request, pos $request, $size;
            return undef if length $serial != $size;
            push @found, der(0x30, der(0x30, "$oid\x05\x00") . $issuer . der(0x02, $serial));
        }
    }
    return undef if @found != 1;
    my $path = encode_base64(der(0x30, der(0x30, der(0x30, der(0x30, $found[0])))), '');
    $path =~ s{/+}{/}g;
    $path =~ s{/$}{};
    return $path;
}

# All of it is shorter than 128 octets.
sub der { my ($tag, $content) = @_; return chr($tag) . chr(length $content) . $content }

1;
`
