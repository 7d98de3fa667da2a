// Chinese texts about the profiles that come with the program.

import type { builtInProfile as english } from '../en/built-in-profile.ts'
import type { Words } from '../words.ts'

export const builtInProfile: Words<typeof english> = {
  'builtIn.code-signing.title': '代码签名',
  'builtIn.code-signing.description': '供为程序签名的人使用。期限一年，以免丢失的密钥长期造成危害。',
  'builtIn.cross.title': '交叉证书',
  'builtIn.cross.description': '另一个认证机构及其下级，在其自身签发者之外再获认证。',
  'builtIn.developer.title': '开发者（gem 签名）',
  'builtIn.developer.description': '供为 gem 签名的人使用。密钥为 RSA 或 EC，因为 gem 命令不识别其他密钥。',
  'builtIn.email.title': '电子邮件（S/MIME）',
  'builtIn.email.description': '供签署邮件并接收加密邮件的人使用。地址位于 subjectAltName 中。',
  'builtIn.ocsp-signer.title': 'OCSP 签名者',
  'builtIn.ocsp-signer.description': '代表签发它的认证机构签署 OCSP 响应；有效期短，自身不接受检查。',
  'builtIn.person.title': '个人',
  'builtIn.person.description': '供用同一证书签署邮件和文件并登录服务器的个人使用。',
  'builtIn.regional.title': '区域认证机构',
  'builtIn.regional.description': '位于根 CA 之下、仅认证终端实体的认证机构（pathLenConstraint 0）。',
  'builtIn.root.title': '根 CA',
  'builtIn.root.description': '位于层级顶端的自签名认证机构，只创建一次并离线保存。',
  'builtIn.timestamp.title': '时间戳',
  'builtIn.timestamp.description': '签署时间戳；在签名者证书到期很久之后仍会被检验。',
  'builtIn.tls-client.title': 'TLS 客户端',
  'builtIn.tls-client.description': '供使用证书登录服务器的人或机器使用。',
  'builtIn.tls-server.title': 'TLS 服务器',
  'builtIn.tls-server.description':
    '通过 TLS 访问的服务器。其名称位于 subjectAltName 中，客户端只在那里查找。',
}
