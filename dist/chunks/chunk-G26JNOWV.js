import{secretNameKind}from"./chunk-35MKYH6X.js";
import{isWholeKnownPassword,textPlaces}from"./chunk-5C4LGZKE.js";
import{once}from"./chunk-DD6OEQO3.js";
// secrets/mask
import{ createHash }from"node:crypto";
// secrets/entropy
function bitsPerCharacter(text) {
	const counts = new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values())
		bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
function strengthBits(text) {
	return text.length * Math.log2(alphabetSize(text));
}
function alphabetSize(text) {
	if (/^\d*$/.test(text)) return 10;
	if (/^(?:[\da-f]*|[\dA-F]*)$/.test(text)) return 16;
	if (/^(?:[\da-z]*|[\dA-Z]*)$/.test(text)) return 36;
	return 62;
}
// secrets/mask
var SHOWN = 4;
function maskSecret(secret, showsPrefix) {
	return `${showsPrefix ? secret.slice(0, SHOWN) : ""}… (${lengthText(secret.length)})`;
}
function lengthText(length2) {
	if (length2 < 8) return "under 8 characters";
	return `at least ${Math.min(512, 2 ** Math.floor(Math.log2(length2)))} characters`;
}
var MASK = "***";
function withoutMatches(text, matches) {
	let shown = "";
	let from = 0;
	for (const { span } of matches) {
		if (span.start < from) continue;
		shown += text.slice(from, span.start) + MASK;
		from = span.end;
	}
	return shown + text.slice(from);
}
var MIN_FINGERPRINT_BITS = 80;
function fingerprintSecret(secret) {
	return strengthBits(secret) < MIN_FINGERPRINT_BITS ? void 0 : createHash("sha256").update(secret).digest("hex");
}
// secrets/rule
var TOKEN_MIN_ENTROPY = 2.5;
var ASSIGNED_MIN_ENTROPY = 2.7;
var WORD_END = "(?![A-Za-z0-9])";
var TOKEN_END = "(?![A-Za-z0-9]|[+/][A-Za-z0-9+/]{8})";
function token([kind, noun], keywords, source, options = {}) {
	const flags = options.ignoresCase === true ? "iy" : "y";
	const isInBase64 = keywords.some((keyword) => /^[a-z0-9+/]+$/.test(keyword));
	const matcher = {
		form: "token",
		pattern: new RegExp(source + (isInBase64 ? TOKEN_END : WORD_END), flags),
		isInBase64,
		before: options.before === void 0 ? void 0 : new RegExp(`${options.before}$`),
		minEntropy: options.minEntropy ?? TOKEN_MIN_ENTROPY,
		check: options.check,
		showsPrefix: options.showsPrefix ?? true
	};
	return { ...common(kind, noun, options), keywords, matcher };
}
function assigned([kind, noun], keywords, value, options = {}) {
	const matcher = {
		form: "assigned",
		value: new RegExp(`^(?:${value})$`, options.ignoresCase === false ? "" : "i"),
		minEntropy: options.minEntropy ?? ASSIGNED_MIN_ENTROPY
	};
	return { ...common(kind, noun, options), keywords, matcher };
}
function custom([kind, noun], keywords, find, options = {}) {
	return { ...common(kind, noun, options), keywords, matcher: { form: "custom", find } };
}
function common(kind, noun, options) {
	return {
		kind,
		noun,
		severity: options.severity ?? "high",
		isGuessable: options.isGuessable ?? false,
		raisesIfProved: options.check !== void 0,
		revokeUrl: options.revokeUrl
	};
}
// secrets/rules/ai
var OPENAI = ["openai-key", "OpenAI API key"];
var HUGGING_FACE = ["huggingface-token", "Hugging Face token"];
var LANGSMITH = ["langsmith-key", "LangSmith API key"];
var OPENAI_PAGE = { revokeUrl: "https://platform.openai.com/api-keys" };
var ANTHROPIC_PAGE = { revokeUrl: "https://console.anthropic.com/settings/keys" };
var HUGGING_FACE_PAGE = { revokeUrl: "https://huggingface.co/settings/tokens" };
var AI_RULES = [
	token(
		OPENAI,
		["sk-proj-", "sk-svcacct-", "sk-admin-"],
		"sk-(?:proj|svcacct|admin)-[\\w-]{20,100}T3BlbkFJ[\\w-]{20,100}",
		OPENAI_PAGE
	),
	token(OPENAI, ["t3blbkfj"], "T3BlbkFJ[A-Za-z0-9]{20}", {
		...OPENAI_PAGE,
		before: "(?:^|[^\\w-])(sk-(?:[\\w]{1,20}-)?[A-Za-z0-9]{20})"
	}),
	assigned(OPENAI, ["openai"], "sk-[\\w-]{20,200}", OPENAI_PAGE),
	token(
		["anthropic-key", "Anthropic API key"],
		["sk-ant-api", "sk-ant-oat", "sk-ant-ort"],
		"sk-ant-(?:api|oat|ort)\\d\\d-[\\w-]{80,120}",
		ANTHROPIC_PAGE
	),
	token(
		["anthropic-admin-key", "Anthropic admin key"],
		["sk-ant-admin"],
		"sk-ant-admin\\d\\d-[\\w-]{80,120}",
		ANTHROPIC_PAGE
	),
	token(HUGGING_FACE, ["hf_"], "hf_(?:[A-Za-z]{34}|[A-Za-z0-9]{34,38})", {
		...HUGGING_FACE_PAGE,
		minEntropy: 3
	}),
	token(HUGGING_FACE, ["api_org_"], "api_org_[A-Za-z0-9]{34}", {
		...HUGGING_FACE_PAGE,
		minEntropy: 3
	}),
	assigned(["cohere-key", "Cohere API key"], ["cohere", "co_api_key"], "[A-Za-z0-9]{40}", {
		minEntropy: 3.5,
		revokeUrl: "https://dashboard.cohere.com/api-keys"
	}),
	assigned(["mistral-key", "Mistral API key"], ["mistral"], "[A-Za-z0-9]{32}", {
		minEntropy: 3.5,
		revokeUrl: "https://console.mistral.ai/api-keys"
	}),
	token(["groq-key", "Groq API key"], ["gsk_"], "gsk_[A-Za-z0-9]{52}", {
		revokeUrl: "https://console.groq.com/keys"
	}),
	token(["perplexity-key", "Perplexity API key"], ["pplx-"], "pplx-[A-Za-z0-9]{48}", {
		minEntropy: 3,
		revokeUrl: "https://www.perplexity.ai/settings/api"
	}),
	token(["xai-key", "xAI API key"], ["xai-"], "xai-[\\w-]{70,90}", {
		minEntropy: 3,
		revokeUrl: "https://console.x.ai/"
	}),
	token(["replicate-token", "Replicate API token"], ["r8_"], "r8_[A-Za-z0-9]{37}", {
		minEntropy: 3,
		revokeUrl: "https://replicate.com/account/api-tokens"
	}),
	token(["openrouter-key", "OpenRouter API key"], ["sk-or-v1-"], "sk-or-v1-[a-f0-9]{64}", {
		revokeUrl: "https://openrouter.ai/settings/keys"
	}),
	token(["gemini-key", "Gemini API key"], ["aq.ab8"], "AQ\\.Ab8[\\w-]{40,60}", {
		revokeUrl: "https://aistudio.google.com/apikey"
	}),
	assigned(
		["elevenlabs-key", "ElevenLabs API key"],
		["elevenlabs", "eleven_labs", "xi-api-key", "xi_api_key"],
		"(?:sk_)?[a-f0-9]{32,48}",
		{ revokeUrl: "https://elevenlabs.io/app/settings/api-keys" }
	),
	token(LANGSMITH, ["lsv2_"], "lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}", {
		revokeUrl: "https://smith.langchain.com/settings"
	}),
	token(LANGSMITH, ["ls__"], "ls__[a-f0-9]{32}")
];
// secrets/aws-secret
var KEY_ID = /(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/y;
var SECRET = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
var MAX_DISTANCE = 200;
var MIN_ENTROPY = 4.1;
function nearbyAwsSecret({ text }, start) {
	KEY_ID.lastIndex = start;
	if (!KEY_ID.test(text)) return void 0;
	const from = KEY_ID.lastIndex;
	for (const match of text.slice(from, from + MAX_DISTANCE).matchAll(SECRET)) {
		if (bitsPerCharacter(match[0]) < MIN_ENTROPY) continue;
		const at = from + match.index;
		return { start: at, end: at + match[0].length };
	}
	return void 0;
}
// secrets/rules/clouds
var UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var AWS_KEY = ["aws-access-key", "AWS access key"];
var AWS_SESSION = ["aws-session-token", "AWS session token"];
var BEDROCK = ["aws-bedrock-key", "Amazon Bedrock API key"];
var AZURE_STORAGE = ["azure-storage-key", "Azure storage account key"];
var AZURE_CONNECTION = ["azure-connection-string", "Azure connection string"];
var AZURE_DEVOPS = ["azure-devops-token", "Azure DevOps access token"];
var ALIBABA = ["alibaba-key", "Alibaba Cloud access key"];
var HEROKU = ["heroku-key", "Heroku API key"];
var FLYIO = ["flyio-token", "Fly.io access token"];
var CLOUDFLARE = ["cloudflare-token", "Cloudflare API token"];
var VERCEL = ["vercel-token", "Vercel access token"];
var NETLIFY = ["netlify-token", "Netlify access token"];
var SCALEWAY = ["scaleway-key", "Scaleway API key"];
var YANDEX = ["yandex-key", "Yandex Cloud key"];
var EXOSCALE = ["exoscale-key", "Exoscale API key"];
var AIVEN = ["aiven-token", "Aiven token or password"];
var AWS_PAGE = { revokeUrl: "https://console.aws.amazon.com/iam/home#/security_credentials" };
var AZURE_PAGE = { revokeUrl: "https://portal.azure.com/" };
var CLOUDFLARE_PAGE = { revokeUrl: "https://dash.cloudflare.com/profile/api-tokens" };
var AWS_KEY_ID = "(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}";
var CLOUD_RULES = [
	token(AWS_KEY, ["akia", "asia", "abia", "acca", "a3t"], AWS_KEY_ID, {
		...AWS_PAGE,
		minEntropy: 3
	}),
	assigned(
		AWS_KEY,
		["aws_secret", "aws-secret", "awssecret", "aws.secret", "secret_access_key", "secretaccesskey"],
		"[A-Za-z0-9/+]{40}",
		{ ...AWS_PAGE, minEntropy: 3.5 }
	),
	assigned(AWS_KEY, ["secret-access-key", "secretkey", "secret_key"], "[A-Za-z0-9/+]{40}", {
		...AWS_PAGE,
		minEntropy: 4.2
	}),
	custom(AWS_KEY, ["akia", "asia"], nearbyAwsSecret, AWS_PAGE),
	assigned(
		AWS_SESSION,
		["session_token", "sessiontoken", "session-token", "security_token", "security-token"],
		"[A-Za-z0-9/+=]{100,512}",
		{ ...AWS_PAGE, minEntropy: 4 }
	),
	token(
		AWS_SESSION,
		["iqojb3jpz2lux2", "fwogzxivyxdz"],
		"(?:IQoJb3JpZ2luX2|FwoGZXIvYXdz)[\\w/+=]{80,512}",
		AWS_PAGE
	),
	token(
		BEDROCK,
		["abskqmvkcm9ja0fqsutles"],
		"ABSKQmVkcm9ja0FQSUtleS[\\w+/]{80,300}={0,2}",
		AWS_PAGE
	),
	token(BEDROCK, ["bedrock-api-key-"], "bedrock-api-key-[\\w+/=]{50,512}", AWS_PAGE),
	token(["gcp-api-key", "Google API key"], ["aiza"], "AIza[\\w-]{35}(?![\\w-])", {
		minEntropy: 3.5,
		revokeUrl: "https://console.cloud.google.com/apis/credentials"
	}),
	token(AZURE_STORAGE, ["accountkey="], "AccountKey=([A-Za-z0-9+/]{86}==)", {
		...AZURE_PAGE,
		showsPrefix: false,
		ignoresCase: true
	}),
	assigned(
		AZURE_STORAGE,
		["storage", "account_key", "accountkey", "azure"],
		"[A-Za-z0-9+/]{86}==",
		AZURE_PAGE
	),
	token(
		["azure-client-secret", "Microsoft Entra client secret"],
		tilde(),
		"\\dQ~[\\w~.-]{31,34}(?![\\w~.-])",
		{
			...AZURE_PAGE,
			before: "(?:^|[^\\w~.-])([\\w~.-]{3})",
			minEntropy: 3
		}
	),
	token(AZURE_CONNECTION, ["sharedaccesskey="], "SharedAccessKey=([A-Za-z0-9+/]{43}=)", {
		...AZURE_PAGE,
		showsPrefix: false,
		ignoresCase: true
	}),
	token(
		AZURE_CONNECTION,
		["azconfig.io;"],
		"azconfig\\.io;Id=[\\w+/:=-]{4,100};Secret=([A-Za-z0-9+/]{40,100}={0,2})",
		{ ...AZURE_PAGE, showsPrefix: false, ignoresCase: true }
	),
	token(AZURE_CONNECTION, ["&sig=", "?sig="], "[&?]sig=([\\w%+/]{40,70}(?:%3D|=))", {
		...AZURE_PAGE,
		showsPrefix: false,
		ignoresCase: true,
		minEntropy: 4
	}),
	token(AZURE_DEVOPS, ["azdo"], "AZDO[A-Za-z0-9]{4}", {
		before: "(?:^|[^A-Za-z0-9])([A-Za-z0-9]{76})"
	}),
	assigned(
		AZURE_DEVOPS,
		[
			"azure_devops",
			"azuredevops",
			"azure-devops",
			"azure devops",
			"vsts",
			"azdo",
			"devops",
			"visualstudio"
		],
		"[a-z2-7]{52}",
		{ minEntropy: 3.5 }
	),
	token(
		["azure-storage-key", "Azure service key"],
		["jqqj99", "jqqj9d"],
		"JQQJ9[9D][A-Za-z0-9]{26}",
		{
			...AZURE_PAGE,
			before: "(?:^|[^A-Za-z0-9])([A-Za-z0-9]{52})"
		}
	),
	token(ALIBABA, ["ltai"], "LTAI[A-Za-z0-9]{12,24}", { minEntropy: 3 }),
	assigned(ALIBABA, ["alibaba", "aliyun", "alicloud"], "[a-z0-9]{30}", { minEntropy: 3 }),
	token(
		["digitalocean-token", "DigitalOcean token"],
		["dop_v1_", "doo_v1_", "dor_v1_"],
		"do[opr]_v1_[a-f0-9]{64}",
		{
			ignoresCase: true,
			revokeUrl: "https://cloud.digitalocean.com/account/api/tokens"
		}
	),
	token(HEROKU, ["hrku-"], "HRKU-[\\w-]{36,70}", {
		revokeUrl: "https://dashboard.heroku.com/account"
	}),
	assigned(HEROKU, ["heroku"], UUID),
	token(FLYIO, ["flyv1 fm"], "FlyV1 fm\\d[a-z]?_[\\w+/=,-]{60,512}", {
		revokeUrl: "https://fly.io/user/personal_access_tokens"
	}),
	token(FLYIO, ["fo1_"], "fo1_[\\w-]{43}"),
	token(FLYIO, ["fm1r_", "fm1a_", "fm2_"], "fm(?:1[ar]|2)_[\\w+/-]{60,512}={0,3}"),
	token(
		CLOUDFLARE,
		["cfut_", "cfat_", "cfk_"],
		"cf(?:ut|at|k)_[A-Za-z0-9]{40}[a-f0-9]{8}",
		CLOUDFLARE_PAGE
	),
	assigned(CLOUDFLARE, ["cloudflare", "cf_api", "cf_token"], "[\\w-]{40}", {
		...CLOUDFLARE_PAGE,
		minEntropy: 3.3
	}),
	assigned(
		["cloudflare-global-key", "Cloudflare global API key"],
		["cloudflare", "cf_api"],
		"[a-f0-9]{37}",
		CLOUDFLARE_PAGE
	),
	token(
		["cloudflare-origin-key", "Cloudflare origin CA key"],
		["v1.0-"],
		"v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}",
		CLOUDFLARE_PAGE
	),
	token(VERCEL, ["vcp_", "vci_", "vca_", "vcr_", "vck_"], "vc[piark]_[A-Za-z0-9]{50,60}", {
		revokeUrl: "https://vercel.com/account/tokens"
	}),
	assigned(VERCEL, ["vercel", "zeit"], "[A-Za-z0-9]{24}", { minEntropy: 3.2 }),
	token(NETLIFY, ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"], "nf[pcoub]_[A-Za-z0-9]{36}", {
		revokeUrl: "https://app.netlify.com/user/applications"
	}),
	assigned(NETLIFY, ["netlify"], "[\\w=-]{40,46}", { minEntropy: 3.2 }),
	token(["render-key", "Render API key"], ["rnd_"], "rnd_[A-Za-z0-9]{28,36}", { minEntropy: 3 }),
	token(SCALEWAY, ["scw"], "SCW[A-Z0-9]{17}", { minEntropy: 3, severity: "low" }),
	assigned(SCALEWAY, ["scw_secret", "scaleway"], UUID, {
		revokeUrl: "https://console.scaleway.com/iam/api-keys"
	}),
	assigned(
		["ibm-cloud-key", "IBM Cloud API key"],
		["ibm", "bluemix", "softlayer"],
		"[\\w-]{44}|[a-z0-9]{64}",
		{
			minEntropy: 3.2,
			revokeUrl: "https://cloud.ibm.com/iam/apikeys"
		}
	),
	assigned(
		["ovh-key", "OVHcloud API key"],
		["ovh_", "ovh-", "ovh.", "ovhcloud"],
		"[A-Za-z0-9]{32}",
		{ minEntropy: 3.2 }
	),
	token(YANDEX, ["aqvn"], "AQVN[\\w-]{35,38}", { minEntropy: 3.5 }),
	token(YANDEX, ["t1."], "t1\\.[\\w-]{8,300}={0,2}\\.[\\w-]{86}={0,2}", { minEntropy: 3.5 }),
	token(YANDEX, ["ycaj", "ycn", "ycm", "yco", "ycp"], "YC[\\w-]{38}(?![\\w-])", { minEntropy: 4 }),
	assigned(YANDEX, ["yandex"], "YC[\\w-]{38}|AQVN[\\w-]{35,38}|y0_[\\w-]{40,70}", {
		minEntropy: 3
	}),
	assigned(["civo-key", "Civo API key"], ["civo"], "[A-Za-z0-9]{50}", { minEntropy: 3.5 }),
	token(EXOSCALE, ["exo"], "EXO[a-f0-9]{24}", { severity: "low", minEntropy: 3 }),
	assigned(EXOSCALE, ["exoscale"], "[\\w-]{43}", { minEntropy: 3.5 }),
	token(
		["tailscale-key", "Tailscale key"],
		["tskey-"],
		"tskey-(?:[a-z]{3,12}-)?[A-Za-z0-9]{6,30}(?:-[A-Za-z0-9]{6,64})?",
		{
			minEntropy: 3,
			revokeUrl: "https://login.tailscale.com/admin/settings/keys"
		}
	),
	token(AIVEN, ["avns_"], "AVNS_[\\w-]{19}", { minEntropy: 3 }),
	assigned(AIVEN, ["aiven"], "[\\w/+=-]{200,400}", { minEntropy: 4 })
];
function tilde() {
	return [..."0123456789"].map((digit) => `${digit}q~`);
}
// secrets/placeholder
var REFERENCE = /^\$|^\{[\w.]+\}$|\[\^|\\[sdwSDW]|\(\?[:=!<]|\$\{|\$\(|\{\{|\}\}|<%|%>|^%[\w.]+%?$|^<|>$|^\(|^\[|^@|^#|^__\w+__$|^!|^&\w|^\*\w+$|^env[.:[(]|^process\.|^os\.|^ENC\[|^vault:|^op:\/\/|^arn:|^secretref|^ref\+|^file:|^data:|\*{3,}|\.{3,}|…/i;
var SAMPLE_WORDS = /example|sample|dummy|placeholder|change[_ -]?(?:me|it|this)|changeme|replace|redact|\bfake|fake(?:[_-]|$)|insert|todo|fixme|censored|hidden|masked|your[_ -]?[a-z]|my[_-]?(?:secret|pass|token|key)|<[\w -]+>|x{5,}|_here$|-here$|not[_ -]?(?:a[_ -]?)?(?:real|secret)|(?:some|the|this[_ -]is)[_ -](?:secret|pass|token|key|random|long)|super[_ -]?secret|top[_ -]?secret|s3cr[3e]t|hunter2|letmein|swordfish|correct.?horse|lorem|ipsum|foo-?bar|notreal/i;
function isPlaceholder(value) {
	return REFERENCE.test(value) || SAMPLE_WORDS.test(value) || isMonotonous(value);
}
function isSampleToken(token2) {
	return /example|x{6,}|0{12,}|\*{3}|\.{3}|placeholder|your[_-]|redacted/i.test(token2) || isMonotonous(token2);
}
var MAX_SHARE_OF_ONE = 0.6;
var MAX_SHARE_OF_STEPS = 0.85;
function isMonotonous(value) {
	const counts = new Map();
	let steps = 0;
	for (let at = 0; at < value.length; at++) {
		const character = value[at] ?? "";
		counts.set(character, (counts.get(character) ?? 0) + 1);
		if (at > 0 && value.charCodeAt(at) - value.charCodeAt(at - 1) === 1) steps += 1;
	}
	const most = Math.max(0, ...counts.values());
	return most > value.length * MAX_SHARE_OF_ONE || steps >= (value.length - 1) * MAX_SHARE_OF_STEPS;
}
// secrets/text-format
var GENERATED = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|yarn\.lock|bun\.lockb?|go\.(?:sum|work\.sum)|[^/]*\.lock|[^/]*\.lock\.json|packages\.lock\.json|gradle\.lockfile|verification-metadata\.xml|Package\.resolved|[^/]*\.(?:map|svg|min\.js|min\.css|sum|sha\d*|sha\d+sums?|md5|po|pot|xlf|xliff|snap|ipynb|woff2?|pdf)|sha\d+sums?(?:\.txt)?|checksums?(?:\.txt)?)$|(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|node_modules|vendor|__snapshots__)\/|\.generated\.[a-z]+$|_pb2?\.[a-z]+$|\.pb\.go$/i;
var CONFIG = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.?[^/]*rc|\.npmrc|\.pypirc|\.netrc|_netrc|\.?pgpass|credentials|config|\.git-credentials|\.htpasswd|Dockerfile[^/]*|Containerfile[^/]*|Makefile|Jenkinsfile|[^/]*\.(?:ya?ml|properties|ini|cfg|cnf|conf|config|toml|tfvars|hcl|env|sh|bash|zsh|fish|ps1|bat|cmd|xml|plist|json5?|jsonc|tf|nix|service|dockerfile|gradle|sql|pem|key|ovpn|reg|inf|csv|tsv|log|har|settings|prefs|cfg|dist|bash_profile|profile))$/i;
var PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?|tex|mjml)$/i;
var CODE = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kt|kts|scala|groovy|rb|erb|php|phtml|cs|vb|fs|c|cc|cpp|h|hpp|m|mm|swift|rs|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|cljs|elm|vue|svelte|sol|proto|graphql|css|scss|less)$/i;
function textFormat(path) {
	if (GENERATED.test(path)) return "generated";
	if (path.endsWith(".gradle.kts")) return "config";
	if (PROSE.test(path)) return "prose";
	if (CODE.test(path)) return "code";
	return CONFIG.test(path) ? "config" : "unknown";
}
var SYSTEM = /(?:^|\/)usr\/(?:s?bin|lib(?:32|64|exec)?|share\/(?:mime|misc|doc|man|info))\//;
var SAMPLE_NAME = /(?:^|[/._-])(?:dummy|fake|mock|placeholder|sample|example)(?:[._-][^/]*)?$/i;
function isSamplePath(path) {
	return SYSTEM.test(path) || SAMPLE_NAME.test(path);
}
var TEST = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|testdata|test-data|testing|fixtures?|__fixtures__|__mocks__|mocks?|examples?|samples?|demos?)\/|[._-](?:test|tests|spec|e2e)\.[a-z]+$|(?:^|\/)(?:test_|conftest)[^/]*\.py$|Tests?\.(?:java|kt|cs|php|scala|groovy|swift)$/i;
function isTestPath(path) {
	return TEST.test(path);
}
// secrets/connection-password
var PASSWORD = /(?:password|pwd)\s?=\s?([^\s;'"`<>&]{3,128})/iy;
var SERVER = /(?:server|data source|host|driver|dsn|provider|addr|address|network address)\s?=/i;
var USER = /(?:user id|user|uid|username|user name|database|initial catalog)\s?=/i;
var MAX_LINE = 400;
function findConnectionPassword({ text, path }, start) {
	if (isTestPath(path)) return void 0;
	PASSWORD.lastIndex = start;
	const found = PASSWORD.exec(text);
	const value = found?.[1];
	if (found === null || value === void 0 || isPlaceholder(value)) return void 0;
	const line = lineAround(text, start);
	if (!line.includes(";") || !SERVER.test(line) || !USER.test(line)) return void 0;
	const at = start + found[0].length - value.length;
	return { start: at, end: at + value.length, key: "Password" };
}
function lineAround(text, at) {
	const before = text.slice(Math.max(0, at - MAX_LINE), at).split("\n").at(-1) ?? "";
	return before + text.slice(at, at + MAX_LINE).split("\n", 1)[0];
}
// secrets/url-password
var LOGIN = /[^\s:/?#@'"`<>{}()[\]\\]{0,80}:([^\s/@'"`<>\\]{2,120})@([A-Za-z0-9[%_$.{-][^\s'"`/<>?#]{0,200})/y;
var DATABASE_LOGIN = /[^\s:/?#@'"`<>{}()[\]\\]{0,80}:([^\s'"`<>\\]{2,120})@([A-Za-z0-9[%_$.{-][\w.:,$%-]{0,200})/y;
var DOCUMENTED_HOST = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid)(?:[:/.,]|$)/i;
var LOCAL_HOST = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|[a-z_-]*(?:db|postgres|mysql|mariadb|mongo|redis|rabbitmq|database)[a-z0-9_-]*(?:[:,]|$))/i;
function findDatabaseUrl({ text, path }, _start, end) {
	return isTestPath(path) ? void 0 : findLogin(text, end, DATABASE_LOGIN);
}
function findUrlPassword({ text, path }, _start, end) {
	return isTestPath(path) ? void 0 : findLogin(text, end, LOGIN);
}
function findLogin(text, at, pattern) {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	const [whole, password, host] = found ?? [];
	if (whole === void 0 || password === void 0 || host === void 0) return void 0;
	const user = whole.slice(0, whole.indexOf(":"));
	if (isSampleLogin(user, password, host)) return void 0;
	const start = at + user.length + 1;
	return { start, end: start + password.length, key: "password" };
}
var DOCUMENTED = /^(?:(?:my|your|the|user|proxy|some)?[_-]?pass(?:word|wd)?|p(?:assw|wd|w)|\*+|[a-z_-]*secret|x+|[a-z_-]*token|user(?:name)?|foo|bar|baz|key|auth|redacted|guest|root|admin)\d{0,3}$/i;
var NO_USER = /^(?:\$|mailto|x-access-token|oauth2)$/;
function isSampleLogin(user, password, host) {
	if (DOCUMENTED.test(password) || isPlaceholder(password) || NO_USER.test(user)) return true;
	const isStrong = password.length >= 8 && /\d|%[\dA-F]{2}|[!$^&*]/.test(password);
	if (DOCUMENTED_HOST.test(host)) return !isStrong;
	return LOCAL_HOST.test(host) && (password === user || /^[a-z]+$/.test(password));
}
// secrets/rules/data
var UUID2 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var DATABASE_URL = ["database-url", "database password in a URL"];
var ATLAS = ["mongodb-atlas-secret", "MongoDB Atlas secret"];
var SUPABASE = ["supabase-key", "Supabase key"];
var CONFLUENT = ["confluent-key", "Confluent Cloud key"];
var AIRTABLE = ["airtable-token", "Airtable token"];
var SNOWFLAKE = ["snowflake-token", "Snowflake token"];
var DATA_RULES = [
	custom(
		DATABASE_URL,
		[
			"postgres://",
			"postgresql://",
			"mysql://",
			"mysqlx://",
			"mariadb://",
			"mongodb://",
			"mongodb+srv://",
			"redis://",
			"rediss://",
			"amqp://",
			"amqps://",
			"mssql://",
			"sqlserver://",
			"cockroachdb://",
			"clickhouse://",
			"oracle://",
			"+psycopg2://",
			"+pymysql://",
			"+asyncpg://",
			"+psycopg://"
		],
		findDatabaseUrl
	),
	custom(DATABASE_URL, ["password=", "password =", "pwd=", "pwd ="], findConnectionPassword),
	token(
		["databricks-token", "Databricks token"],
		["dapi", "dkea", "dose"],
		"(?:dapi[a-f0-9]{32}|d(?:kea|ose)[a-f0-9]{32})(?:-\\d)?",
		{ minEntropy: 3 }
	),
	token(SNOWFLAKE, ["ver:1-hint:"], "ver:1-hint:\\d{4,20}-ETMsDgAAA[\\w+/=-]{100,512}"),
	assigned(SNOWFLAKE, ["snowflake"], "[\\w.-]{100,512}", { minEntropy: 4 }),
	token(
		["planetscale-token", "PlanetScale credential"],
		["pscale_tkn_", "pscale_pw_", "pscale_oauth_"],
		"pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,64}",
		{ minEntropy: 3 }
	),
	token(ATLAS, ["mdb_sa_sk_"], "mdb_sa_sk_[\\w-]{36,60}", {
		revokeUrl: "https://cloud.mongodb.com/"
	}),
	assigned(ATLAS, ["atlas_private", "mongodb_atlas", "atlas_api", "mcli_private"], UUID2),
	assigned(["influxdb-token", "InfluxDB token"], ["influx"], "[\\w-]{86}==", { minEntropy: 3.5 }),
	token(
		SUPABASE,
		["sbp_", "sb_secret_"],
		"(?:sbp_(?:oauth_|v0_)?[a-z0-9]{40}|sb_secret_[\\w-]{31})",
		{ revokeUrl: "https://supabase.com/dashboard/account/tokens" }
	),
	token(["neon-key", "Neon API key"], ["napi_"], "napi_[a-z0-9]{40,70}", {
		minEntropy: 3,
		revokeUrl: "https://console.neon.tech/app/settings/api-keys"
	}),
	token(CONFLUENT, ["cflt"], "cflt[A-Za-z0-9+/]{60}", { minEntropy: 3.5 }),
	assigned(CONFLUENT, ["confluent"], "[A-Za-z0-9+/]{64}|[A-Z0-9]{16}", {
		minEntropy: 3,
		revokeUrl: "https://confluent.cloud/settings/api-keys"
	}),
	assigned(["algolia-key", "Algolia API key"], ["algolia"], "[a-f0-9]{32}|[a-z0-9]{32}", {
		minEntropy: 3,
		revokeUrl: "https://dashboard.algolia.com/account/api-keys"
	}),
	token(AIRTABLE, ["pat"], "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}", {
		revokeUrl: "https://airtable.com/create/tokens"
	}),
	assigned(AIRTABLE, ["airtable"], "key[A-Za-z0-9]{14}|[a-z0-9]{17}", { minEntropy: 2.8 }),
	token(["clickhouse-key", "ClickHouse Cloud key"], ["4b1d"], "4b1d[A-Za-z0-9]{38}", {
		minEntropy: 3.5
	})
];
// secrets/decoded-forms
function isBase64Json(text) {
	return decodeJson(text) === void 0 ? "none" : "proved";
}
function isBasicCredential(text) {
	const decoded = Buffer.from(text, "base64").toString("latin1");
	return /^[\x20-\x39\x3b-\x7e]{1,200}:[\x20-\x7e]{2,400}$/.test(decoded) ? "proved" : "none";
}
function decodeJson(text) {
	try {
		const value = JSON.parse(Buffer.from(text, "base64").toString("utf8"));
		return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : void 0;
	} catch {
		return void 0;
	}
}
// secrets/assignment
var MAX_KEY = 80;
var MAX_VALUE = 512;
var CLOSERS = "'\"`)]\\";
var MORE_WORDS = /(?: [A-Za-z][\w.-]{0,30}){1,3}(?=["'`]?\s{0,3}[:=])/y;
var TYPE_BEFORE_EQUALS = /:\s{0,2}[A-Za-z_][\w.<>[\]?| ]{0,40}?\s{0,3}=(?!=)/y;
var OPERATOR = /[ \t]{0,40}(=>|->|:{1,3}=|[?|+.]{1,2}=|={1,3}|:|~>)[ \t]{0,40}/y;
var END_OF_TAG = /(?:\s[\w:.-]{1,30}=["'][^"'<>\n]{0,60}["']){0,3}>\s{0,60}/y;
var NEXT_ARGUMENT = /[ \t]{0,4},\s{0,20}(?=["'`])/y;
var CALL = /\([ \t]{0,4}(?=["'`])/y;
var NAMED_VALUE = /[ \t]{0,4},?\s{1,60}["']?(?:value|secret_value|default|content)["']?\s{0,4}[:=]\s{0,4}/iy;
var QUOTED_WORD = /[ \t]{1,10}(?=["'])/y;
var FALLBACK = /[^\n"';]{1,80}["'][^"'\n]{1,60}["']\)?[^\n"';]{0,40}?(?:\?:|\|\||\?\?|:|,|\bor)\s{0,3}(?=["'])/y;
var XML_VALUE = />?\s{0,60}<value>\s{0,60}/iy;
var LINE_CONTINUATION = /(?:\|-?|>-?|\\)?\r?\n[ \t]{1,40}(?=["'`])/y;
var OPENING = /(?:[A-Za-z@$]{1,2})?(\\?["'`]|"""|''')/y;
function assignmentAt(text, start, end) {
	const keyStart = startOfName(text, start);
	let at = endOfName(text, end);
	if (at - keyStart > MAX_KEY) return void 0;
	const key = text.slice(keyStart, at);
	if (text[keyStart - 1] !== "<") at = matchEnd(MORE_WORDS, text, at) ?? at;
	const name = text.slice(keyStart, at);
	const closed = skipClosers(text, at);
	const operator = readOperator(text, closed, { keyStart, isClosed: closed > at });
	if (operator === void 0) return void 0;
	const value = readValue(text, matchEnd(FALLBACK, text, operator.end) ?? operator.end);
	return value && { key, name, keyStart, operator: operator.text, ...value };
}
function readOperator(text, at, context) {
	const named = matchEnd(NAMED_VALUE, text, at) ?? matchEnd(XML_VALUE, text, at);
	if (named !== void 0) return { text: "=", end: named };
	const typed = matchEnd(TYPE_BEFORE_EQUALS, text, at);
	if (typed !== void 0) return { text: "=", end: skipBlanks(text, typed) };
	OPERATOR.lastIndex = at;
	const operator = OPERATOR.exec(text);
	if (operator !== null) {
		const end = at + operator[0].length;
		return { text: operator[1] ?? "", end: matchEnd(LINE_CONTINUATION, text, end) ?? end };
	}
	return readOtherOperator(text, at, context);
}
function readOtherOperator(text, at, { keyStart, isClosed }) {
	const tag = matchEnd(END_OF_TAG, text, at);
	if (tag !== void 0 && text[keyStart - 1] === "<") return { text: ">", end: tag };
	const argument = isClosed ? matchEnd(NEXT_ARGUMENT, text, at) : void 0;
	if (argument !== void 0) return { text: ",", end: argument };
	const call = matchEnd(CALL, text, at);
	if (call !== void 0) return { text: "(", end: call };
	const word = matchEnd(QUOTED_WORD, text, at);
	if (word !== void 0) return { text: " ", end: word };
	const isOption = text[keyStart] === "-" && text[at] === " ";
	return isOption ? { text: " ", end: at + 1 } : void 0;
}
function readValue(text, at) {
	OPENING.lastIndex = at;
	const opening = OPENING.exec(text)?.[1];
	if (opening === void 0) {
		const end2 = endOfBareValue(text, at);
		return end2 === at ? void 0 : { start: at, end: end2, isQuoted: false };
	}
	const start = OPENING.lastIndex;
	const end = endOfQuotedValue(text, start, opening);
	if (end === void 0) return unclosedValue(text, start);
	return end === start ? void 0 : { start, end, isQuoted: true };
}
function unclosedValue(text, start) {
	const end = endOfBareValue(text, start);
	const isLineEnd = end === text.length || /[\r\n]/.test(text[end] ?? "");
	return isLineEnd && end > start ? { start, end, isQuoted: true } : void 0;
}
function endOfQuotedValue(text, start, opening) {
	const limit = Math.min(text.length, start + MAX_VALUE);
	const isEscaped = opening.startsWith("\\");
	for (let at = start; at < limit; at++) {
		const character = text[at];
		if (character === "\n" || character === "\r") return void 0;
		if (isEscaped ? text.startsWith(opening, at) : character === opening[0]) return at;
		if (character === "\\" && !isEscaped) at += 1;
	}
	return void 0;
}
function endOfBareValue(text, start) {
	const limit = Math.min(text.length, start + MAX_VALUE);
	let at = start;
	while (at < limit && !isSeparator(text.charCodeAt(at))) {
		if (text[at] === "\\" && /[nrt"']/.test(text[at + 1] ?? "")) break;
		at += 1;
	}
	return at;
}
var SEPARATORS = new Set(
	[..." 	\r\n\"'`;,<>(){}[]|"].map((character) => character.charCodeAt(0))
);
function isSeparator(code) {
	return SEPARATORS.has(code);
}
function startOfName(text, from) {
	const limit = Math.max(0, from - MAX_KEY);
	let at = from;
	while (at > limit && isNameCode(text.charCodeAt(at - 1))) at -= 1;
	return at < from && isEscapeBefore(text, at) ? at + 1 : at;
}
function isEscapeBefore(text, at) {
	return text[at - 1] === "\\" && /[nrt]/.test(text[at] ?? "");
}
function endOfName(text, from) {
	const limit = Math.min(text.length, from + MAX_KEY);
	let at = from;
	while (at < limit && isNameCode(text.charCodeAt(at))) at += 1;
	return at;
}
function isNameCode(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 45 || code === 46 || code === 36;
}
function skipClosers(text, from) {
	let at = from;
	while (at < from + 4 && CLOSERS.includes(text[at] ?? " ")) at += 1;
	return at;
}
function skipBlanks(text, from) {
	let at = from;
	while (text[at] === " " && at < from + 10) at += 1;
	return at;
}
function matchEnd(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}
// secrets/secret-value
var TOKEN_CHARACTERS = /^(?:[\w.~!@#$%^&*+/=:?-]{8,512}|(?!\w+\(.*\)$)[\w.~!@#$%^&*+/=:?()-]{40,64})$/;
var UUID3 = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
var PATH = /^(?:\.{1,2}\/|~\/|\/[\w.-]+\/|[A-Za-z]:\\)/;
var URL = /^[a-z][a-z\d+.-]*:\/\//i;
var DATE_OR_NUMBER = /^[\d\s.:,/TZ+-]+$/;
var HEX = /^(?:[\da-f]+|[\dA-F]+)$/;
function isRandomToken(value) {
	if (!TOKEN_CHARACTERS.test(value) || isPlaceholder(value) || isStructured(value)) return false;
	if (/^eyJ[\w-]*\.eyJ/.test(value)) return false;
	if (isEncodedText(value)) return false;
	const bits = bitsPerCharacter(value);
	if (HEX.test(value)) return value.length >= 16 && bits >= 2.9;
	if (value.length < 16) return /\d/.test(value) && /[A-Za-z]/.test(value) && bits >= 3;
	return bits >= 3.3 && (/\d/.test(value) || isMixedCase(value));
}
function isStructured(value) {
	if (UUID3.test(value)) return false;
	return URL.test(value) || PATH.test(value) || isWords(value) || DATE_OR_NUMBER.test(value);
}
var WORD = /^(?:[A-Za-z]{1,16}\d{0,4}|\d{1,10}|[a-z]{1,3}\d{1,3}[a-z]{1,4})$/;
function isWords(value) {
	const parts = value.split(/[\s._:/?-]+/).filter((part) => part !== "");
	if (parts.length > 1) return parts.every(isPlainWord);
	const [word = ""] = parts;
	return /^[A-Za-z]+\d{0,4}$/.test(word) && (!isMixedCase(word) || hasWordShape(word));
}
function isPlainWord(part) {
	return WORD.test(part) && (!isMixedCase(part) || hasWordShape(part));
}
function hasWordShape(value) {
	const capitals = value.replaceAll(/[^A-Z]/g, "").length;
	return capitals * 3 <= value.length && !/[bcdfghjkmnpqrstvwxz]{5}/i.test(value);
}
function isMixedCase(value) {
	return /[a-z]/.test(value) && /[A-Z]/.test(value);
}
function isEncodedText(value) {
	if (!/^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(value)) return false;
	const decoded = Buffer.from(value, "base64").toString("latin1");
	return /^[\x20-\x7e\s]+$/.test(decoded) && (/^\{"/.test(decoded) || isPlaceholder(decoded) || /12345|changeme/i.test(decoded));
}
var NO_PASSWORD = /^(?:true|false|yes|no|on|off|null|nil|none|undefined|empty|string|str|text|int|integer|number|bool|boolean|object|any|void|required|optional|disabled?|enabled?|never|always|auto|default|password|passwd|pwd|pass|secret|token|key|value|username|user|login|prompt|ask|input|hash|plain|plaintext|md5|sha\d*|scrypt|bcrypt|argon2\w*|x+|\*+|-+|_+|\.+|test|testing|foo|bar|baz|\d{1,3})\??$/i;
function isPassword(value, { isQuoted, isCode }) {
	if (value.length < 4 || value.length > 128 || /\s/.test(value)) return false;
	if (isPlaceholder(value) || NO_PASSWORD.test(value) || URL.test(value)) return false;
	if (isReference(value) || isEncodedText(value)) return false;
	if (!isCode) return isQuoted || !/[()]/.test(value);
	return value.length >= 6 && /[\d!@#$%^&*?~]/.test(value) && !DATE_OR_NUMBER.test(value.replaceAll(/\\[nrt]/g, "")) && !(isWords(value) && !/^[a-z]+\d{2,}$/i.test(value));
}
function isReference(value) {
	return value.includes(".") && isWords(value) || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value) || /^(?:\.{0,2}|~)\/[\w./-]+$/.test(value) || /[_.-](?:password|passwd|passphrase|secret|token|key)s?$/i.test(value) || /^[A-Za-z]+[a-z](?:Password|Passwd|Passphrase|Secret|Token|Key)s?$/.test(value);
}
// secrets/generic-assignment
function findAssignedToken(searched, start, end) {
	const found = readAssignment(searched, start, end);
	if (found === void 0 || secretNameKind(found.key) !== "secret") return void 0;
	const value = bareValue(searched, found);
	return value !== void 0 && isRandomToken(value.text) ? candidate(found, value) : void 0;
}
function findAssignedPassword(searched, start, end) {
	const found = readAssignment(searched, start, end);
	if (found === void 0 || secretNameKind(found.key) !== "password") return void 0;
	const value = bareValue(searched, found);
	if (value === void 0) return void 0;
	if (isTestPath(searched.path) || isDefaultLogin(searched, found, value)) return void 0;
	const isCode = searched.format === "code" || searched.format === "prose";
	return isPassword(value.text, { isQuoted: found.isQuoted, isCode }) ? candidate(found, value) : void 0;
}
var WORKFLOW = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\//;
var USER_DISTANCE = 160;
function isDefaultLogin({ text, path }, { key, keyStart, end }, value) {
	if (!/^[a-z]{2,20}$/.test(value.text)) return false;
	if (WORKFLOW.test(path) || key.toLowerCase().includes(value.text)) return true;
	if (!/\.ya?ml$/.test(path)) return false;
	const near = text.slice(Math.max(0, keyStart - USER_DISTANCE), end + USER_DISTANCE);
	return new RegExp(`user(?:name)?["']?\\s{0,3}[:=]\\s{0,3}["']?${value.text}\\b`, "i").test(near);
}
function readAssignment({ text, format }, start, end) {
	if (format === "generated") return void 0;
	const found = assignmentAt(text, start, end);
	if (found === void 0) return void 0;
	if (isParameter(text, found) && format !== "prose") return parameterOf(text, found);
	const needsQuotes = format === "code" || format === "prose" || found.operator === "," || found.operator === "(";
	return needsQuotes && !found.isQuoted && found.operator !== ">" ? void 0 : found;
}
function isParameter(text, { keyStart, operator, isQuoted }) {
	return operator === "=" && !isQuoted && /[?&]/.test(text[keyStart - 1] ?? "");
}
function parameterOf(text, found) {
	const length2 = text.slice(found.start, found.end).search(/[&#]/);
	return length2 === -1 ? found : { ...found, end: found.start + length2 };
}
function bareValue({ text }, { start, end, isQuoted }) {
	if (!isQuoted && /[([{]/.test(text[end] ?? "")) return void 0;
	if (!isQuoted && /^(?:bearer|basic|token)$/i.test(text.slice(start, end))) return void 0;
	const scheme = /^(?:Bearer|Basic|Token|token|bearer) /.exec(text.slice(start, end))?.[0].length ?? 0;
	return { text: text.slice(start + scheme, end), start: start + scheme };
}
function candidate({ key }, { text, start }) {
	return { start, end: start + text.length, key };
}
// secrets/rules/generic
var HTTP_HEADER = ["http-auth-header", "HTTP credential"];
var CURL = ["curl-credential", "credential of a curl command"];
function isChosenPassword(password) {
	return isPassword(password, { isQuoted: true, isCode: true }) ? "possible" : "none";
}
var HASH = ["password-hash", "password hash"];
var GENERIC_RULES = [
	custom(["url-password", "password in a URL"], ["://"], findUrlPassword),
	token(HTTP_HEADER, ["basic "], "Basic ([A-Za-z0-9+/]{8,400}={0,2})", {
		ignoresCase: true,
		showsPrefix: false,
		check: isBasicCredential,
		isGuessable: true
	}),
	token(HTTP_HEADER, ["bearer "], "Bearer ([\\w.~+/=-]{20,512})", {
		ignoresCase: true,
		showsPrefix: false,
		minEntropy: 3.5,
		isGuessable: true
	}),
	token(
		CURL,
		["curl "],
		`curl [^\\n|;]{0,160}?(?:-u|--user)[ =]?["']?[\\w.@+-]{1,80}:([^\\s"'$@<>{}]{3,128})`,
		{ check: isChosenPassword, showsPrefix: false, minEntropy: 1.5, isGuessable: true }
	),
	token(
		["netrc-password", "password of a netrc file"],
		["machine "],
		`machine \\s{0,4}[\\w.-]{1,100}\\s{1,10}login\\s{1,4}\\S{1,100}\\s{1,10}password\\s{1,4}([^\\s<$'"]{3,200})`,
		{ showsPrefix: false, minEntropy: 1, isGuessable: true }
	),
	token(
		["maven-password", "Maven server password"],
		["<password>", "<passphrase>"],
		"<pass(?:word|phrase)>\\s{0,20}([^\\s<${}]{3,200})(?=\\s{0,20}</pass)",
		{ showsPrefix: false, minEntropy: 1.5, isGuessable: true }
	),
	custom(
		["password-assignment", "password in an assignment"],
		[
			"passw",
			"pwd",
			"passphrase",
			"pass=",
			"pass:",
			"pass'",
			'pass"',
			"_pass",
			"pass ",
			"passcode"
		],
		findAssignedPassword,
		{ severity: "medium", isGuessable: true }
	),
	custom(
		["generic-assignment", "secret in an assignment"],
		[
			"secret",
			"token",
			"apikey",
			"api_key",
			"api-key",
			"api.key",
			"appkey",
			"app_key",
			"credential",
			"creds",
			"privatekey",
			"private_key",
			"private-key",
			"accesskey",
			"access_key",
			"access-key",
			"auth_key",
			"authkey",
			"auth-key",
			"encryption_key",
			"encryptionkey",
			"encryption-key",
			"signing_key",
			"signingkey",
			"signing-key",
			"master_key",
			"masterkey",
			"account_key",
			"accountkey",
			"client_key",
			"license_key",
			"licensekey",
			"service_key",
			"session_key",
			"consumer_key",
			"storage_key",
			"shared_key",
			"sharedkey",
			"admin_key",
			"subscription_key",
			"subscription-key",
			"_auth",
			"authorization"
		],
		findAssignedToken,
		{ severity: "medium", isGuessable: true }
	),
	token(HASH, ["$2a$", "$2b$", "$2y$"], "\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}", {
		severity: "low",
		minEntropy: 3,
		isGuessable: true,
		showsPrefix: false
	}),
	token(
		HASH,
		["$1$", "$5$", "$6$", "$y$", "$gy$", "$apr1$"],
		"\\$(?:[156y]|gy|apr1)\\$(?:rounds=\\d{1,9}\\$|j\\w{1,6}\\$)?[./A-Za-z0-9]{1,24}\\$[./A-Za-z0-9]{22,90}",
		{ severity: "low", minEntropy: 3, isGuessable: true, showsPrefix: false }
	),
	token(
		HASH,
		["$krb5"],
		"\\$krb5(?:asrep|tgs|pa)\\$\\d\\d\\$\\S{0,200}?([a-f0-9]{32}\\$[a-f0-9]{64,4000})",
		{ severity: "low", isGuessable: true, showsPrefix: false }
	),
	token(
		HASH,
		["$argon2"],
		"\\$argon2(?:id|i|d)\\$v=\\d{1,3}\\$[\\w,=]{5,60}\\$[\\w+/]{8,90}\\$[\\w+/]{16,128}",
		{ severity: "low", isGuessable: true, showsPrefix: false }
	),
	token(
		["htpasswd", "password hash of htpasswd"],
		["{sha}", "{ssha}"],
		"\\{S?SHA\\}[A-Za-z0-9+/]{27,64}={0,2}",
		{ severity: "low", isGuessable: true, ignoresCase: true, showsPrefix: false }
	)
];
// secrets/json-web-token
var TOKEN = /ey[\w-]{10,4000}\.(?:ey|ew|ZX)[\w/+-]{6,8000}\.[\w/+-]{10,4000}={0,2}/y;
var BASE64 = /[A-Za-z0-9+/_-]{60,8000}={0,2}/y;
function findJwt({ text }, start) {
	if (/[\w./+-]/.test(text[start - 1] ?? "") && !isEscapedBefore(text, start)) return void 0;
	if (/private-user-images\.[^\s]{0,300}[?&]jwt=$/.test(text.slice(start - 400, start)))
		return void 0;
	TOKEN.lastIndex = start;
	const found = TOKEN.exec(text)?.[0];
	return found === void 0 ? void 0 : describe(found, start, start + found.length);
}
function findEncodedJwt({ text }, start) {
	if (/[\w+/-]/.test(text[start - 1] ?? "")) return void 0;
	BASE64.lastIndex = start;
	const found = BASE64.exec(text)?.[0];
	if (found === void 0) return void 0;
	const decoded = Buffer.from(found, "base64").toString("latin1");
	return /^ey[\w-]+\.(?:ey|ZX)[\w-]+\.[\w-]*/.test(decoded) ? describe(decoded, start, start + found.length) : void 0;
}
function describe(token2, start, end) {
	const [header = "", payload = ""] = token2.split(".");
	const fields = decodeJson(header);
	if (fields === void 0) return void 0;
	const isClusterAccount = String(decodeJson(payload)?.["iss"]).includes("serviceaccount");
	return { start, end, isProved: true, ...isClusterAccount && { severity: "high" } };
}
function isEscapedBefore(text, start) {
	return text[start - 2] === "\\" && /[nrt]/.test(text[start - 1] ?? "");
}
// secrets/rules/identity
var VAULT = ["vault-token", "HashiCorp Vault token"];
var OKTA = ["okta-token", "Okta API token"];
var KUBECONFIG = ["kubeconfig-credential", "credential of a kubeconfig"];
var JWT = ["jwt", "JSON Web Token"];
var BECH32 = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
var IDENTITY_RULES = [
	token(VAULT, ["hvs.", "hvr."], "hv[sr]\\.[\\w-]{24,160}(?![\\w-])", { minEntropy: 3 }),
	assigned(
		VAULT,
		["vault"],
		"s\\.[A-Za-z0-9]{24}(?:\\.[A-Za-z0-9]{4,8})?|hv[sbr]\\.[\\w-]{20,200}",
		{ minEntropy: 3 }
	),
	token(["vault-batch-token", "HashiCorp Vault batch token"], ["hvb."], "hvb\\.[\\w-]{80,400}", {
		minEntropy: 3
	}),
	token(
		["onepassword-secret-key", "1Password secret key"],
		["a3-"],
		"A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}",
		{ minEntropy: 3.6 }
	),
	token(
		["onepassword-service-token", "1Password service account token"],
		["ops_eyj"],
		"ops_eyJ[\\w+/-]{200,1500}={0,3}",
		{ check: (found) => isBase64Json(found.slice(4)), minEntropy: 3.5 }
	),
	token(
		["doppler-token", "Doppler token"],
		["dp.pt.", "dp.ct.", "dp.st.", "dp.sa.", "dp.scim.", "dp.audit.", "dp.said."],
		"dp\\.(?:pt|ct|st|sa|scim|audit|said)\\.(?:[\\w-]{1,40}\\.)?[A-Za-z0-9]{40,44}",
		{ minEntropy: 3, revokeUrl: "https://dashboard.doppler.com/workplace/tokens/" }
	),
	assigned(OKTA, ["okta", "ssws"], "00[\\w=-]{40}", { minEntropy: 3.2 }),
	token(OKTA, ["ssws 00"], "SSWS (00[\\w-]{40})", { ignoresCase: true, showsPrefix: false }),
	assigned(["auth0-secret", "Auth0 client secret"], ["auth0"], "[\\w-]{64}", {
		minEntropy: 4,
		revokeUrl: "https://manage.auth0.com/"
	}),
	token(["age-key", "age private key"], ["age-secret-key-1"], `AGE-SECRET-KEY-1[${BECH32}]{58}`, {
		minEntropy: 3
	}),
	custom(JWT, ["eyj", "ewog"], findJwt, { severity: "medium" }),
	custom(JWT, ["zxlk"], findEncodedJwt, { severity: "medium" }),
	token(
		KUBECONFIG,
		["client-key-data"],
		`client-key-data:\\s{0,4}["']?([A-Za-z0-9+/]{40,8000}={0,2})`,
		{ showsPrefix: false, minEntropy: 3 }
	),
	token(
		["kubernetes-bootstrap-token", "Kubernetes bootstrap token"],
		["token"],
		`token["']?[:= ]{1,3}["']?([a-z0-9]{6}\\.[a-z0-9]{16})`,
		{ ignoresCase: true, showsPrefix: false, minEntropy: 3 }
	)
];
// secrets/json-web-key
var PRIVATE_PART = /"(?:d|k)"\s{0,4}:\s{0,4}"([\w-]{16,1024})"/;
var MAX_DISTANCE2 = 2048;
function findPrivateJwk({ text }, start) {
	const from = Math.max(0, start - MAX_DISTANCE2);
	const open = from + text.slice(from, start).lastIndexOf("{");
	if (text[open] !== "{") return void 0;
	const after = text.slice(start, start + MAX_DISTANCE2);
	const part = PRIVATE_PART.exec(text.slice(open, start) + after.split("}", 1)[0]);
	const value = part?.[1];
	if (part === null || value === void 0) return void 0;
	const at = open + part.index + part[0].lastIndexOf(value);
	return { start: at, end: at + value.length, key: "d" };
}
// secrets/private-key
var BEGIN = /-----BEGIN(?: |%20|\+)((?:[A-Z0-9]{1,20}(?: |%20|\+)){0,3}PRIVATE(?: |%20|\+)KEY(?:(?: |%20|\+)BLOCK)?)-----/y;
var MAX_BLOCK = 65536;
var MIN_BODY = 40;
var OMITTED = /\.\.\.|\*{3}|x{8}|X{8}|<[\w -]+>|\$\{|\{\{|REDACTED|your[ _-]/i;
function findPrivateKey({ text }, start) {
	BEGIN.lastIndex = start;
	const [opening = "", label] = BEGIN.exec(text) ?? [];
	if (label === void 0 || isSampleName(text, start)) return void 0;
	const bodyStart = start + opening.length;
	const end = opening.replace("BEGIN", "END");
	const close = endOfBody(text, bodyStart, end);
	const body = close === -1 ? openBody(text, bodyStart) : text.slice(bodyStart, bodyStart + close);
	if (body === void 0 || !isKeyBody(body, label)) return void 0;
	const isEncrypted = label.startsWith("ENCRYPTED") || body.includes("ENCRYPTED");
	return {
		start,
		end: bodyStart + body.length + (close === -1 ? 0 : end.length),
		isProved: true,
		...isEncrypted && { severity: "medium", note: "It is encrypted with a password." }
	};
}
function endOfBody(text, bodyStart, end) {
	const found = /-----+/.exec(text.slice(bodyStart, bodyStart + MAX_BLOCK));
	if (found === null) return -1;
	const length2 = found.index + found[0].length - "-----".length;
	return text.startsWith(end, bodyStart + length2) ? length2 : -1;
}
var OPEN_BODY = /(?:\s|\\[nr]){0,8}(?:[A-Za-z0-9+/=]{40,80}(?:\r?\n|\\n)?[ \t]{0,20}){1,400}/y;
function openBody(text, bodyStart) {
	OPEN_BODY.lastIndex = bodyStart;
	return OPEN_BODY.exec(text)?.[0].trimEnd();
}
function isSampleName(text, start) {
	return /(?:^|[^a-z])(?:fake|dummy|mock|sample|example)[\w.-]*["']?\s*[:=]\s*["'`]?$/i.test(
		text.slice(Math.max(0, start - 80), start)
	);
}
function isKeyBody(body, label) {
	if (OMITTED.test(body)) return false;
	const isPgp = label.startsWith("PGP");
	if (isPgp && !label.endsWith("BLOCK")) return false;
	const base64 = body.replaceAll(/^.*: .*$/gm, "").replaceAll(/\\[nrt]/g, "").replaceAll(/[^A-Za-z0-9+/=]/g, "");
	const isLong = base64.length >= MIN_BODY;
	return isLong && (isPgp || hasKeyStart(base64, body)) || !isPgp && isDecoratedKey(body);
}
var ESCAPED_ENDS = /\\+(?:[nrt]|u00[\da-f]{2}|x[\da-f]{2}|[0-7]{3})|%0[ad]|&#x?[\da-f]{1,4};/gi;
function isDecoratedKey(body) {
	const decoded = body.replaceAll(/%2b/gi, "+").replaceAll(/%2f/gi, "/");
	const runs = decoded.replaceAll(ESCAPED_ENDS, " ").match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? [];
	const base64 = runs.join("").replace(/^[+/]+/, "");
	return base64.length >= MIN_BODY && isKeyStructure(Buffer.from(base64.slice(0, 32), "base64"));
}
function isKeyStructure(bytes) {
	if (bytes.toString("latin1").startsWith("openssh-key-v1")) return true;
	const length2 = bytes[1] ?? 0;
	const first = bytes[length2 > 128 ? 2 + (length2 - 128) : 2];
	return bytes[0] === 48 && (first === 2 || first === 48);
}
function hasKeyStart(base64, body) {
	if (body.includes("Proc-Type")) return true;
	const bytes = Buffer.from(base64.slice(0, 32), "base64");
	return bytes[0] === 48 || bytes.toString("latin1").startsWith("openssh-key-v1");
}
var ENCODED = /[A-Za-z0-9+/]{40,65536}(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{4,128}){0,1000}={0,2}/y;
var BEGINS = [0, 1, 2].map((offset) => {
	const bytes = Buffer.from(`${"\0".repeat(offset)}-----BEGIN`);
	const form = bytes.toString("base64");
	const from = Math.ceil(offset * 8 / 6);
	const keyword = form.slice(from, Math.floor(bytes.length * 8 / 6));
	return { offset, before: form.slice(0, from), keyword };
});
var ENCODED_BEGINS = BEGINS.map(({ keyword }) => keyword.toLowerCase());
function findEncodedPrivateKey({ text }, start) {
	ENCODED.lastIndex = start;
	const found = ENCODED.exec(text)?.[0];
	if (found === void 0) return void 0;
	for (const { offset, before, keyword } of BEGINS) {
		if (!found.startsWith(keyword)) continue;
		const decoded = Buffer.from(before + found, "base64").toString("latin1");
		const key = findPrivateKey({ text: decoded, path: "", format: "unknown" }, offset);
		if (key !== void 0) return { ...key, start, end: start + found.length };
	}
	return void 0;
}
// secrets/rules/keys
var PRIVATE_KEY = ["private-key", "private key"];
var WIREGUARD = ["wireguard-key", "WireGuard key"];
function fileKind(name) {
	return custom(name, [], () => void 0);
}
var KEY_RULES = [
	custom(PRIVATE_KEY, ["-----begin"], findPrivateKey),
	custom(PRIVATE_KEY, ENCODED_BEGINS, findEncodedPrivateKey),
	token(
		["putty-key", "PuTTY private key"],
		["putty-user-key-file-"],
		"PuTTY-User-Key-File-\\d: [\\w-]{3,40}[\\s\\S]{1,3000}?Private-Lines: \\d{1,3}",
		{ minEntropy: 1, showsPrefix: false }
	),
	token(
		WIREGUARD,
		["privatekey", "presharedkey"],
		"(?:PrivateKey|PresharedKey)\\s{0,4}=\\s{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)",
		{ ignoresCase: true, showsPrefix: false, minEntropy: 3.5 }
	),
	assigned(
		WIREGUARD,
		["wireguard", "wg_private", "wg_preshared"],
		"[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=",
		{ ignoresCase: false, minEntropy: 3.5 }
	),
	fileKind(["pkcs12-file", "PKCS #12 key store"]),
	custom(["jwk-private", "private JSON Web Key"], ['"kty"'], findPrivateJwk),
	custom(
		["android-keystore-password", "Android keystore password"],
		["storepassword", "keypassword"],
		findAssignedPassword,
		{ severity: "medium", isGuessable: true }
	),
	assigned(
		["ethereum-key", "Ethereum private key"],
		["ethereum", "eth_private", "private_key", "privatekey", "private-key", "deployer_key", "wallet_key"],
		"(?:0x)?[a-f0-9]{64}",
		{ minEntropy: 3 }
	)
];
// secrets/rules/messages
var UUID4 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var SLACK = ["slack-token", "Slack token"];
var SLACK_PAGE = { revokeUrl: "https://api.slack.com/apps" };
var DISCORD = ["discord-token", "Discord token"];
var TEAMS = ["teams-webhook", "Microsoft Teams webhook"];
var TWILIO = ["twilio-key", "Twilio key"];
var MAILGUN = ["mailgun-key", "Mailgun key"];
var MAILCHIMP = ["mailchimp-key", "Mailchimp API key"];
var HEX2 = [..."0123456789abcdef"];
var MESSAGE_RULES = [
	token(
		SLACK,
		["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxe-", "xoxe.xox"],
		"xox(?:[bpso]-\\d{5,20}-[A-Za-z0-9-]{10,200}|[ar]-(?:\\d-)?[a-z0-9-]{8,120}|e(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{80,300})",
		{
			...SLACK_PAGE,
			minEntropy: 2.6,
			ignoresCase: true
		}
	),
	token(
		["slack-app-token", "Slack app token"],
		["xapp-"],
		"xapp-\\d-[A-Z0-9]{6,20}-\\d{6,20}-[a-z0-9]{20,80}",
		{ ...SLACK_PAGE, ignoresCase: true }
	),
	token(
		["slack-webhook", "Slack webhook"],
		["hooks.slack.com"],
		"hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/([A-Za-z0-9+/_-]{30,80})",
		{ ...SLACK_PAGE, showsPrefix: false, minEntropy: 2.8 }
	),
	token(
		["slack-session", "Slack session token"],
		["xoxc-", "xoxd-"],
		"xox(?:c-\\d{5,20}-\\d{5,20}-\\d{5,20}-[a-f0-9]{32,80}|d-[\\w%+/=-]{60,400})",
		SLACK_PAGE
	),
	token(
		["discord-webhook", "Discord webhook"],
		["/api/webhooks/"],
		"/api/webhooks/\\d{17,20}/([\\w-]{60,80})",
		{ showsPrefix: false }
	),
	assigned(
		DISCORD,
		["discord"],
		"[a-f0-9]{64}|[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}|mfa\\.[\\w-]{60,90}|[A-Za-z0-9=_-]{32}",
		{
			minEntropy: 3,
			revokeUrl: "https://discord.com/developers/applications"
		}
	),
	token(["telegram-bot-token", "Telegram bot token"], [":aa"], ":AA[\\w-]{32,33}(?![\\w-])", {
		before: "(?:^|[^\\d])(?:bot)?(\\d{8,10})",
		revokeUrl: "https://t.me/BotFather"
	}),
	token(
		TEAMS,
		["webhook.office.com/"],
		`webhook\\.office\\.com/webhookb2/([0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36})`,
		{ showsPrefix: false, ignoresCase: true }
	),
	token(
		TEAMS,
		["outlook.office.com/webhook"],
		`outlook\\.office\\.com/webhook(?:b2)?/([0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36})`,
		{ showsPrefix: false, ignoresCase: true }
	),
	token(
		TWILIO,
		HEX2.map((digit) => `sk${digit}`),
		"SK[a-f0-9]{32}",
		{ minEntropy: 3, revokeUrl: "https://console.twilio.com/" }
	),
	assigned(TWILIO, ["twilio"], "[a-f0-9]{32}", { minEntropy: 3 }),
	token(["sendgrid-key", "SendGrid API key"], ["sg."], "SG\\.[\\w-]{20,24}\\.[\\w-]{39,50}", {
		minEntropy: 3.5,
		revokeUrl: "https://app.sendgrid.com/settings/api_keys"
	}),
	token(MAILGUN, ["key-"], "key-[a-f0-9]{32}", {
		minEntropy: 3,
		revokeUrl: "https://app.mailgun.com/settings/api_security"
	}),
	assigned(MAILGUN, ["mailgun"], "(?:key-|pubkey-)?[a-f0-9]{32}(?:-[a-f0-9]{8}-[a-f0-9]{8})?", {
		minEntropy: 3
	}),
	token(MAILCHIMP, ["-us"], "-us\\d{1,2}", {
		before: "(?:^|[^A-Za-z0-9])([a-f0-9]{32})",
		minEntropy: 3,
		revokeUrl: "https://us1.admin.mailchimp.com/account/api/"
	}),
	assigned(
		["messagebird-token", "MessageBird access key"],
		["messagebird", "message-bird", "message_bird"],
		`(?:live_|test_)?[a-z0-9]{25}|${UUID4}`,
		{ minEntropy: 2.8 }
	),
	assigned(["mattermost-token", "Mattermost access token"], ["mattermost"], "[a-z0-9]{26}", {
		minEntropy: 3
	})
];
// secrets/checksums
import{ crc32 }from"node:zlib";
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var CHECKSUM_LENGTH = 6;
function checkBase62Crc(token2) {
	const body = token2.slice(token2.indexOf("_") + 1, -CHECKSUM_LENGTH);
	return base62(crc32(body)) === token2.slice(-CHECKSUM_LENGTH) ? "proved" : "refuted";
}
function checkGrafanaCrc(token2) {
	const at = token2.lastIndexOf("_");
	const checksum = Buffer.alloc(4);
	checksum.writeUInt32LE(crc32(token2.slice(0, at)));
	return token2.slice(at + 1).toLowerCase() === checksum.toString("hex") ? "proved" : "possible";
}
function base62(value) {
	let digits = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) {
		digits = `${BASE62[rest % 62]}${digits}`;
	}
	return digits.padStart(CHECKSUM_LENGTH, "0");
}
function checkGitLabRoutable(token2) {
	if (!token2.includes(".")) return "possible";
	const want = crc32(token2.slice(0, -7)).toString(36).padStart(7, "0");
	return token2.endsWith(want) ? "proved" : "possible";
}
// secrets/rules/monitoring
var UUID5 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var DATADOG = ["datadog-key", "Datadog key"];
var NEW_RELIC = ["new-relic-key", "New Relic key"];
var NEW_RELIC_PAGE = { revokeUrl: "https://one.newrelic.com/api-keys", ignoresCase: true };
var GRAFANA = ["grafana-token", "Grafana token"];
var GRAFANA_PAGE = { revokeUrl: "https://grafana.com/orgs" };
var SENTRY = ["sentry-token", "Sentry auth token"];
var SENTRY_PAGE = { revokeUrl: "https://sentry.io/settings/auth-tokens/" };
var HONEYCOMB = ["honeycomb-key", "Honeycomb API key"];
var LAUNCHDARKLY = ["launchdarkly-key", "LaunchDarkly key"];
var ELASTIC = ["elastic-key", "Elastic API key"];
var MONITORING_RULES = [
	assigned(
		DATADOG,
		["datadog", "dd_api", "dd_app", "dd-api", "dd-app", "ddog"],
		"[a-z0-9]{40}|[a-f0-9]{32}|ddapp_[a-z0-9]{34}",
		{ minEntropy: 3, revokeUrl: "https://app.datadoghq.com/organization-settings/api-keys" }
	),
	token(
		NEW_RELIC,
		["nrak-", "nrii-", "nriq-", "nraa-", "nrjs-", "nrra-", "nrsp-"],
		"NR(?:AK-[A-Z0-9]{27}|I[IQ]-[\\w-]{32}|AA-[a-f0-9]{27}|JS-[a-f0-9]{19}|RA-[a-f0-9]{42}|SP-[a-z]{2}\\d\\d[A-Z0-9]{31})",
		NEW_RELIC_PAGE
	),
	token(NEW_RELIC, ["nral"], "NRAL", {
		before: "(?:^|[^A-Za-z0-9])((?:[a-z]{2}\\d\\d(?:xx|x{2}))?[a-fA-F0-9x]{30,40})",
		revokeUrl: NEW_RELIC_PAGE.revokeUrl
	}),
	token(NEW_RELIC, ["px-api-", "px-dep-"], `px-(?:api|dep)-${UUID5}`, NEW_RELIC_PAGE),
	assigned(
		NEW_RELIC,
		["newrelic", "new_relic", "new-relic"],
		"[a-f0-9]{40}|[a-f0-9]{47}|[a-z0-9]{64}",
		{ minEntropy: 3 }
	),
	token(GRAFANA, ["glsa_"], "glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}", {
		...GRAFANA_PAGE,
		check: checkGrafanaCrc
	}),
	token(GRAFANA, ["glc_"], "glc_[A-Za-z0-9+/]{32,400}={0,3}", { ...GRAFANA_PAGE, minEntropy: 3 }),
	token(GRAFANA, ["eyjrijoi"], "eyJrIjoi[A-Za-z0-9]{60,400}={0,3}", {
		...GRAFANA_PAGE,
		check: isBase64Json,
		minEntropy: 3
	}),
	token(
		SENTRY,
		["sntrys_", "sntryu_"],
		"sntry(?:s_eyJ[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43}|u_[a-f0-9]{64})",
		SENTRY_PAGE
	),
	assigned(SENTRY, ["sentry"], "[a-f0-9]{64}", { ...SENTRY_PAGE, minEntropy: 3 }),
	token(
		["dynatrace-token", "Dynatrace token"],
		["dt0"],
		"dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}",
		{ ignoresCase: true }
	),
	assigned(["sumologic-key", "Sumo Logic key"], ["sumo"], "[a-z0-9]{64}|su[a-z0-9]{12}", {
		minEntropy: 3,
		revokeUrl: "https://service.sumologic.com/ui/#/preferences"
	}),
	token(
		HONEYCOMB,
		["hcaik_", "hcbik_", "hcmik_", "hcxik_", "hcaic_", "hcamk_"],
		"hc[a-z](?:ik|lk|mk|ic)_[a-z0-9]{50,64}"
	),
	assigned(HONEYCOMB, ["honeycomb"], "[A-Za-z0-9]{22,23}|[a-f0-9]{32}", { minEntropy: 3 }),
	token(LAUNCHDARKLY, ["sdk-", "api-", "rel-"], `(?:sdk|api|rel)-${UUID5}`, {
		revokeUrl: "https://app.launchdarkly.com/settings/authorization"
	}),
	assigned(LAUNCHDARKLY, ["launchdarkly"], `[\\w=-]{40}|(?:api|sdk|mob|rel)-${UUID5}`, {
		minEntropy: 3
	}),
	token(ELASTIC, ["essu_"], "essu_[\\w=-]{60,120}"),
	assigned(ELASTIC, ["elastic", "es_api", "elk_"], "[A-Za-z0-9]{58}==|[A-Za-z0-9_-]{56,60}={0,2}", {
		minEntropy: 3.5
	}),
	token(["posthog-key", "PostHog personal API key"], ["phx_"], "phx_[A-Za-z0-9]{40,60}", {
		minEntropy: 3
	})
];
// secrets/rules/named-services
var UUID6 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var NAMED_SERVICE_RULES = [
	assigned(
		["configcat-key", "ConfigCat SDK key"],
		["configcat"],
		"(?:configcat-sdk-\\d/)?[\\w-]{22}/[\\w-]{22}"
	),
	assigned(["greptile-key", "Greptile API key"], ["greptile"], "[a-z0-9+/]{48}", {
		minEntropy: 3.5
	}),
	assigned(["klaviyo-key", "Klaviyo private key"], ["klaviyo"], "pk_[a-z0-9]{34}"),
	assigned(
		["openweather-key", "OpenWeather API key"],
		["openweather", "pyowm", "owm_"],
		"[a-z0-9]{32}",
		{ minEntropy: 3.2 }
	),
	assigned(
		["wandb-key", "Weights & Biases API key"],
		["wandb", "weights_and_biases"],
		"[a-f0-9]{40}|[a-z0-9]{86}",
		{ minEntropy: 3 }
	),
	assigned(["amplitude-key", "Amplitude secret key"], ["amplitude"], "[a-f0-9]{32}", {
		minEntropy: 3
	}),
	assigned(["fastly-token", "Fastly API token"], ["fastly"], "[\\w=-]{32}", { minEntropy: 3.3 }),
	assigned(["linode-token", "Linode API token"], ["linode"], "[a-f0-9]{64}", { minEntropy: 3 }),
	assigned(["hetzner-token", "Hetzner Cloud token"], ["hetzner", "hcloud"], "[A-Za-z0-9]{64}", {
		minEntropy: 3.5
	}),
	assigned(
		["pagerduty-key", "PagerDuty API key"],
		["pagerduty", "pager_duty"],
		"u\\+[\\w-]{18}|[\\w+-]{20}",
		{ minEntropy: 3.2 }
	),
	assigned(["postmark-token", "Postmark server token"], ["postmark"], UUID6),
	assigned(["rapidapi-key", "RapidAPI key"], ["rapidapi", "rapid_api", "rapid-api"], "[\\w-]{50}", {
		minEntropy: 3.2
	}),
	assigned(
		["codeclimate-reporter-id", "Code Climate reporter ID"],
		["cc_test_reporter_id"],
		"[a-f0-9]{64}",
		{ severity: "low" }
	)
];
// secrets/rules/other-services
var UUID7 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var GUESSABLE = { isGuessable: true, showsPrefix: false, minEntropy: 1.5 };
var OTHER_SERVICE_RULES = [
	prefixed(
		"mapbox-token",
		"Mapbox secret token",
		["sk.ey", "tk.ey"],
		"[st]k\\.ey[\\w-]{30,400}\\.[\\w-]{22}",
		{}
	),
	prefixed("nvidia-key", "NVIDIA API key", ["nvapi-"], "nvapi-[\\w-]{64}", {}),
	prefixed("tavily-key", "Tavily API key", ["tvly-"], "tvly-(?:dev-|prod-)?[A-Za-z0-9]{20,40}", {}),
	prefixed("jina-key", "Jina API key", ["jina_"], "jina_[a-f0-9]{32}[\\w-]{20,36}", {}),
	prefixed("firecrawl-key", "Firecrawl API key", ["fc-"], "fc-[a-f0-9]{32}", {}),
	prefixed(
		"pinecone-key",
		"Pinecone API key",
		["pcsk_"],
		"pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,70}",
		{}
	),
	prefixed("together-key", "Together API key", ["tgp_v1_"], "tgp_v1_[\\w-]{43}", {}),
	prefixed("cerebras-key", "Cerebras API key", ["csk-"], "csk-[a-z0-9]{48}", {}),
	prefixed("fireworks-key", "Fireworks API key", ["fw_"], "fw_[A-Za-z0-9]{24}", {
		minEntropy: 3.3
	}),
	prefixed("cursor-key", "Cursor API key", ["key_"], "key_[a-f0-9]{64}", {}),
	prefixed(
		"devin-key",
		"Devin API key",
		["apk_user_"],
		"apk_(?:user_)?[A-Za-z0-9+/]{60,300}={0,2}",
		{}
	),
	prefixed("adafruit-key", "Adafruit IO key", ["aio_"], "aio_[A-Za-z0-9]{28}", {}),
	prefixed("easypost-key", "EasyPost API key", ["ezak", "eztk"], "EZ[AT]K[A-Za-z0-9]{54}", {
		minEntropy: 3.5
	}),
	prefixed("duffel-token", "Duffel token", ["duffel_"], "duffel_(?:test|live)_[\\w=-]{43}", {}),
	prefixed("shippo-token", "Shippo token", ["shippo_"], "shippo_(?:live|test)_[a-f0-9]{40}", {}),
	prefixed("frameio-token", "Frame.io token", ["fio-u-"], "fio-u-[\\w=-]{64}", {}),
	prefixed("prefect-key", "Prefect API key", ["pnu_", "pnb_"], "pn[ub]_[A-Za-z0-9]{36}", {}),
	prefixed("readme-key", "ReadMe API key", ["rdme_"], "rdme_[a-z0-9]{60,80}", {}),
	prefixed(
		"brevo-key",
		"Brevo API key",
		["xkeysib-", "xsmtpsib-"],
		"x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}",
		{}
	),
	prefixed("resend-key", "Resend API key", ["re_"], "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}", {
		minEntropy: 3.5
	}),
	prefixed("infracost-key", "Infracost API key", ["ico-"], "ico-[A-Za-z0-9]{32}", {
		minEntropy: 3
	}),
	prefixed("scalingo-token", "Scalingo token", ["tk-us-"], "tk-us-[\\w-]{48}", {}),
	prefixed(
		"defined-networking-token",
		"Defined Networking token",
		["dnkey-"],
		"dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}",
		{}
	),
	prefixed("openshift-token", "OpenShift token", ["sha256~"], "sha256~[\\w-]{43}", {
		minEntropy: 3.5
	}),
	prefixed(
		"intra42-secret",
		"42 intra client secret",
		["s-s4t2"],
		"s-s4t2(?:ud|af)-[a-f0-9]{64}",
		{}
	),
	prefixed(
		"settlemint-token",
		"SettleMint token",
		["sm_aat_", "sm_pat_", "sm_sat_"],
		"sm_[aps]at_[A-Za-z0-9]{16}",
		{}
	),
	prefixed("maxmind-key", "MaxMind license key", ["_mmk"], "_mmk", {
		before: "(?:^|[^A-Za-z0-9])([A-Za-z0-9]{6}_[A-Za-z0-9]{29})"
	}),
	prefixed(
		"sauce-key",
		"Sauce Labs access key",
		["sauce_access", "sauce-access", "sauce"],
		`sauce[\\w.-]{0,20}["']?\\s{0,3}[=:]\\s{0,3}["']?(${UUID7})`,
		{ showsPrefix: false, ignoresCase: true }
	),
	prefixed("stackhawk-key", "StackHawk API key", ["hawk."], "hawk\\.[\\w-]{20}\\.[\\w-]{20}", {}),
	prefixed(
		"dependency-track-key",
		"Dependency-Track API key",
		["odt_"],
		"odt_[A-Za-z0-9_]{32,60}",
		{}
	),
	prefixed("wakatime-key", "WakaTime API key", ["waka_"], `waka_(?:[a-z]{3}_)?${UUID7}`, {}),
	prefixed("runpod-key", "RunPod API key", ["rpa_"], "rpa_[A-Z0-9]{40,48}", {}),
	prefixed("apify-token", "Apify token", ["apify_api_"], "apify_api_[A-Za-z0-9]{36}", {}),
	prefixed(
		"paddle-key",
		"Paddle API key",
		["pdl_live_apikey_"],
		"pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}",
		{}
	),
	prefixed("clickup-token", "ClickUp token", ["pk_"], "pk_\\d{7,10}_[A-Z0-9]{32}", {}),
	prefixed("klaviyo-key", "Klaviyo private key", ["pk_"], "pk_[a-f0-9]{34}", { minEntropy: 3.2 }),
	prefixed(
		"cockroach-key",
		"CockroachDB Cloud key",
		["ccdb1_"],
		"CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}",
		{}
	),
	prefixed("endor-key", "Endor Labs API key", ["endr+"], "endr\\+[\\w-]{16}", {}),
	prefixed(
		"workato-token",
		"Workato token",
		["wrka-"],
		"wrka-ey[\\w-]{10,400}\\.ey[\\w-]{10,600}\\.[\\w-]{40,800}",
		{}
	),
	prefixed(
		"salesforce-token",
		"Salesforce access token",
		["00d"],
		"00D[A-Za-z0-9]{12}![\\w.]{80,120}",
		{}
	),
	prefixed(
		"alibaba-sts-key",
		"Alibaba Cloud temporary key",
		["sts."],
		"STS\\.(?=[A-Za-z]*\\d)[A-Za-z0-9]{20,32}",
		{ minEntropy: 3.3 }
	),
	prefixed("xata-key", "Xata API key", ["xau_"], "xau_[A-Za-z0-9]{30,50}", {}),
	prefixed("materialize-key", "Materialize app password", ["mzp_"], "mzp_[a-f0-9]{64}", {}),
	prefixed("razorpay-key", "Razorpay key", ["rzp_live_"], "rzp_live_[A-Za-z0-9]{14}", {}),
	prefixed(
		"paypal-token",
		"Braintree access token",
		["access_token$production$"],
		"access_token\\$production\\$[a-z0-9]{16}\\$[a-f0-9]{32}",
		{}
	),
	prefixed(
		"akamai-token",
		"Akamai EdgeGrid token",
		["akab-"],
		"akab-[a-z0-9]{16}-[a-z0-9]{16}",
		{}
	),
	prefixed(
		"expo-token",
		"Expo access token",
		["expo_token"],
		`EXPO_TOKEN["']?\\s{0,3}[=:]\\s{0,3}["']?([\\w-]{40})`,
		{ showsPrefix: false }
	),
	prefixed("upcloud-token", "UpCloud token", ["ucat_"], "ucat_[A-Z0-9]{26}", {}),
	prefixed("canva-secret", "Canva client secret", ["cnvca"], "cnvca[\\w-]{50,52}(?![\\w-])", {
		minEntropy: 3.5
	}),
	prefixed("zuplo-key", "Zuplo API key", ["zpka_"], "zpka_[a-f0-9]{32}_[a-f0-9]{8}", {}),
	prefixed(
		"polar-token",
		"Polar access token",
		["polar_oat_", "polar_pat_"],
		"polar_[op]at_[A-Za-z0-9]{40,60}",
		{}
	),
	prefixed("lob-key", "Lob API key", ["live_", "test_"], "(?:live|test)_[a-f0-9]{35}", {}),
	prefixed(
		"lob-key",
		"Lob publishable key",
		["live_pub_", "test_pub_"],
		"(?:live|test)_pub_[a-f0-9]{31}",
		{ severity: "low" }
	),
	prefixed(
		"service-token",
		"token of an online service",
		[
			"p8e-",
			"cog_",
			"dvc_server_",
			"sgp_",
			"mid-server-",
			"prd-",
			"tss_",
			"ramp_sec_",
			"samsara_api_",
			"aik_secret_",
			"aact_",
			"ion_",
			"gcntfy-",
			"unkey_",
			"key01"
		],
		"(?:p8e-[a-z0-9]{32}|cog_[a-z0-9]{52}|dvc_server_\\w{36,60}|sgp_[A-Za-z0-9]{64}|Mid-server-[\\w-]{24}|PRD-[a-f0-9]{12}(?:-[a-f0-9]{4}){4}|tss_[A-Za-z0-9]{34,40}|ramp_sec_[A-Za-z0-9]{40,60}|samsara_api_[A-Za-z0-9]{30}|AIK_SECRET_[A-Za-z0-9]{64}|aact_[\\w=+/:]{100,300}|ion_[A-Za-z0-9]{42}|gcntfy-[\\w-]{72,140}|unkey_[A-Za-z0-9]{20,30}|KEY01[A-F0-9]{30}_[A-Za-z0-9]{22})",
		{}
	),
	prefixed(
		"docker-swarm-token",
		"Docker Swarm token",
		["swmtkn-1-", "swmkey-1-"],
		"SWM(?:TKN-1-[a-z0-9]{50}-[a-z0-9]{25}|KEY-1-[A-Za-z0-9+/]{43})",
		{ revokeUrl: "https://docs.docker.com/reference/cli/docker/swarm/join-token/" }
	),
	prefixed(
		"sidekiq-license",
		"Sidekiq license credential",
		["__contribsys__com"],
		`__CONTRIBSYS__COM(?:_\\w{1,20})?["']?\\s{0,3}[:=]\\s{0,3}["']?([a-f0-9]{8}:[a-f0-9]{8})`,
		{ ...GUESSABLE, ignoresCase: true, before: "(?:BUNDLE_(?:ENTERPRISE|GEMS))" }
	)
];
function prefixed(kind, noun, keywords, source, options) {
	return token([kind, noun], keywords, source, { minEntropy: 3, ...options });
}
// secrets/registry-auth
var AUTH = /\\{0,3}["']?\s{0,3}:\s{0,3}\\{0,3}["']?([\w+/-]{8,4096}={0,2})/y;
var MAX_DISTANCE3 = 4096;
var MIN_OPAQUE = 32;
function findRegistryAuth({ text }, start, end) {
	if (/[\w-]/.test(text[start - 1] ?? "")) return void 0;
	AUTH.lastIndex = end;
	const found = AUTH.exec(text);
	const value = found?.[1];
	if (found === null || value === void 0) return void 0;
	const span = { start: AUTH.lastIndex - value.length, end: AUTH.lastIndex, key: "auth" };
	if (isBasicCredential(value) === "proved") return { ...span, isProved: true };
	const before = text.slice(Math.max(0, start - MAX_DISTANCE3), start);
	const isOpaque = value.length >= MIN_OPAQUE && bitsPerCharacter(value) > 3.5;
	return isOpaque && before.includes("auths") ? span : void 0;
}
// secrets/rules/packages
var NPMRC = ["npmrc-auth", "npm registry credential"];
var ARTIFACTORY = ["artifactory-token", "Artifactory token"];
var PYPI = ["pypi-token", "PyPI API token"];
var PACKAGE_RULES = [
	token(["npm-token", "npm access token"], ["npm_"], "npm_[A-Za-z0-9]{36}", {
		check: checkBase62Crc,
		revokeUrl: "https://www.npmjs.com/settings/~/tokens"
	}),
	token(NPMRC, ["_authtoken"], `_authToken\\s?[=:]\\s?["']?([\\w.+/=-]{16,400})`, {
		ignoresCase: true,
		showsPrefix: false,
		minEntropy: 3
	}),
	token(NPMRC, [":_password", ":_auth"], `:_(?:password|auth)\\s?=\\s?["']?([\\w.+/=-]{8,400})`, {
		showsPrefix: false
	}),
	token(NPMRC, ["_auth=", "_auth ="], `_auth\\s?=\\s?["']?([\\w.+/=-]{8,400})`, {
		showsPrefix: false,
		check: isBasicCredential
	}),
	token(PYPI, ["pypi-ageichlwas5vcmc"], "pypi-AgEIcHlwaS5vcmc[\\w-]{50,512}", {
		revokeUrl: "https://pypi.org/manage/account/token/"
	}),
	token(PYPI, ["pypi-agendgvzdc5wexbplm9yzw"], "pypi-AgENdGVzdC5weXBpLm9yZw[\\w-]{50,512}", {
		severity: "medium",
		revokeUrl: "https://test.pypi.org/manage/account/token/"
	}),
	token(["rubygems-key", "RubyGems API key"], ["rubygems_"], "rubygems_[a-f0-9]{48}", {
		revokeUrl: "https://rubygems.org/profile/api_keys"
	}),
	token(["nuget-key", "NuGet API key"], ["oy2"], "oy2[a-z0-9]{43}", {
		minEntropy: 3.5,
		revokeUrl: "https://www.nuget.org/account/apikeys"
	}),
	token(
		["nuget-config-password", "NuGet feed password"],
		["cleartextpassword"],
		`ClearTextPassword["']\\s{1,5}value\\s?=\\s?["']([^"'\\s%$]{1,256})(?=["'])`,
		{ ignoresCase: true, showsPrefix: false, minEntropy: 1, isGuessable: true }
	),
	token(["crates-token", "crates.io token"], ["cio"], "cio[A-Za-z0-9]{32}", {
		minEntropy: 3.5,
		revokeUrl: "https://crates.io/settings/tokens"
	}),
	token(["clojars-token", "Clojars deploy token"], ["clojars_"], "CLOJARS_[a-z0-9]{60}", {
		ignoresCase: true,
		revokeUrl: "https://clojars.org/tokens"
	}),
	token(
		["dockerhub-token", "Docker Hub access token"],
		["dckr_pat_", "dckr_oat_"],
		"dckr_[po]at_[\\w-]{27,40}",
		{
			revokeUrl: "https://app.docker.com/settings/personal-access-tokens"
		}
	),
	custom(["docker-config-auth", "registry credential of Docker"], ["auth"], findRegistryAuth),
	token(ARTIFACTORY, ["akc"], "AKC[A-Za-z0-9]{10,80}", { minEntropy: 3 }),
	token(ARTIFACTORY, ["cmvmd"], "cmVmd[A-Za-z0-9]{59}", { minEntropy: 3 }),
	assigned(
		ARTIFACTORY,
		["jfrog", "artifactory", "bintray", "xray"],
		"[a-z0-9]{64}|[a-z0-9]{73}|AKC[a-z0-9]{10,80}|AP\\d[A-Za-z0-9]{8,40}",
		{
			minEntropy: 3.2
		}
	)
];
// secrets/rules/payments
var UUID8 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var STRIPE = ["stripe-key", "Stripe API key"];
var STRIPE_PAGE = { revokeUrl: "https://dashboard.stripe.com/apikeys" };
var SQUARE = ["square-token", "Square access token"];
var PLAID = ["plaid-key", "Plaid secret"];
var FLUTTERWAVE = ["flutterwave-key", "Flutterwave key"];
var GOCARDLESS = ["gocardless-token", "GoCardless access token"];
var SHOPIFY_PAGE = { revokeUrl: "https://partners.shopify.com/", ignoresCase: true };
var PAYMENT_RULES = [
	token(
		STRIPE,
		["sk_live_", "rk_live_", "sk_prod_", "rk_prod_"],
		"[sr]k_(?:live|prod)_[A-Za-z0-9]{10,120}",
		{
			...STRIPE_PAGE,
			severity: "critical"
		}
	),
	token(STRIPE, ["sk_test_", "rk_test_"], "[sr]k_test_[A-Za-z0-9]{10,120}", {
		...STRIPE_PAGE,
		severity: "low"
	}),
	token(STRIPE, ["whsec_"], "whsec_[A-Za-z0-9+/]{32,80}={0,2}", { ...STRIPE_PAGE, minEntropy: 3 }),
	token(SQUARE, ["sq0atp-", "sq0csp-"], "sq0(?:atp-[\\w-]{22}|csp-[\\w-]{43})", {
		minEntropy: 3,
		revokeUrl: "https://developer.squareup.com/apps"
	}),
	token(SQUARE, ["eaaae", "eaaa"], "EAAA[\\w-]{60}(?![\\w-])", { minEntropy: 3.5 }),
	token(
		["shopify-token", "Shopify access token"],
		["shpat_", "shpca_", "shppa_", "shpua_"],
		"shp(?:at|ca|pa|ua)_[A-Za-z0-9]{32,40}",
		SHOPIFY_PAGE
	),
	token(
		["shopify-secret", "Shopify app secret"],
		["shpss_"],
		"shpss_(?:[a-f0-9]{32}|[A-Za-z0-9]{32,40})",
		SHOPIFY_PAGE
	),
	token(
		PLAID,
		["access-sandbox-", "access-development-", "access-production-"],
		`access-(?:sandbox|development|production)-${UUID8}`,
		{ ignoresCase: true }
	),
	assigned(PLAID, ["plaid"], "[a-f0-9]{30}|[a-z0-9]{24}|[a-z0-9]{30}", {
		minEntropy: 3.2,
		revokeUrl: "https://dashboard.plaid.com/developers/keys"
	}),
	assigned(["coinbase-key", "Coinbase API key"], ["coinbase"], "[\\w-]{64}|[A-Za-z0-9+/]{86}==", {
		minEntropy: 3.2
	}),
	token(FLUTTERWAVE, ["flwseck"], "FLWSECK(?:_TEST)?-[a-h0-9]{12,32}(?:-X)?", {
		ignoresCase: true
	}),
	token(FLUTTERWAVE, ["flwpubk"], "FLWPUBK(?:_TEST)?-[a-h0-9]{32}-X", {
		ignoresCase: true,
		severity: "low"
	}),
	token(GOCARDLESS, ["live_"], "live_[\\w=-]{40}(?![\\w=-])", { minEntropy: 4 }),
	assigned(GOCARDLESS, ["gocardless"], "(?:live|sandbox)_[\\w=-]{36,44}", { minEntropy: 3 }),
	assigned(
		["checkout-key", "Checkout.com secret key"],
		["checkout", "cko_", "cko-"],
		"sk_(?:sbox_|test_)?[a-z2-7]{26}[a-z*#$=]|sk_(?:test_)?[0-9a-f-]{36}"
	)
];
// secrets/rules/social
var GOOGLE_PAGE = { revokeUrl: "https://myaccount.google.com/permissions" };
var SOCIAL_RULES = [
	prefixed(
		"google-oauth-secret",
		"Google OAuth client secret",
		["gocspx-"],
		"GOCSPX-[\\w-]{24,32}",
		{ revokeUrl: "https://console.cloud.google.com/apis/credentials" }
	),
	prefixed(
		"google-oauth-token",
		"Google OAuth token",
		["ya29."],
		"ya29\\.[\\w-]{20,400}",
		GOOGLE_PAGE
	),
	assigned(["google-oauth-secret", "Google OAuth client secret"], ["google"], "[\\w-]{24}", {
		minEntropy: 3.4
	}),
	assigned(
		["google-oauth-token", "Google OAuth refresh token"],
		["refresh_token", "refreshtoken", "refresh-token"],
		"1//0[\\w-]{40,120}",
		GOOGLE_PAGE
	),
	prefixed("firebase-server-key", "Firebase server key", [":apa91b"], ":APA91b[\\w-]{130,140}", {
		before: "(?:^|[^\\w-])(AAAA[\\w-]{7})"
	}),
	prefixed(
		"facebook-token",
		"Facebook access token",
		["eaac", "eaam", "eaab", "eaag", "eaaj"],
		"EAA[A-Za-z0-9]{80,400}",
		{ minEntropy: 3.5 }
	),
	assigned(
		["facebook-token", "Facebook app token"],
		["facebook", "fb_"],
		"\\d{15,16}\\|[\\w-]{27}"
	),
	prefixed(
		"facebook-token",
		"Facebook app token",
		["facebook "],
		"facebook (\\d{15,16}\\|[\\w-]{27})",
		{ showsPrefix: false }
	),
	assigned(
		["facebook-secret", "Facebook app secret"],
		["facebook", "fb_app", "fb_secret", "instagram"],
		"[a-f0-9]{32}",
		{ minEntropy: 3 }
	),
	assigned(
		["twitter-secret", "X API secret"],
		["twitter"],
		"[a-z0-9]{45,50}|[a-z0-9]{25}|A{22}[a-z0-9%]{80,100}",
		{ minEntropy: 3.3 }
	),
	assigned(["linkedin-secret", "LinkedIn client secret"], ["linkedin"], "[a-z0-9]{16}", {
		minEntropy: 3
	}),
	assigned(["twitch-secret", "Twitch secret"], ["twitch"], "[a-z0-9]{30}", { minEntropy: 3 }),
	prefixed("twitch-secret", "Twitch stream key", ["live_"], "live_\\d{8,10}_[A-Za-z0-9]{30}", {})
];
// secrets/rules/source-hosts
var UUID9 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var GITHUB_PAGE = "https://github.com/settings/tokens";
var GITHUB_TOKEN = { check: checkBase62Crc, revokeUrl: GITHUB_PAGE };
var GITLAB_PAGE = {
	check: checkGitLabRoutable,
	revokeUrl: "https://gitlab.com/-/user_settings/personal_access_tokens"
};
var GITLAB_BODY = "(?:[\\w-]{27,300}\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9}|[\\w-]{20,64})";
var GITHUB_APP = ["github-app-token", "GitHub App token"];
var GITHUB_REFRESH = ["github-refresh-token", "GitHub refresh token"];
var RUNNER = ["gitlab-runner-token", "GitLab runner token"];
var GITLAB_OTHER = ["gitlab-service-token", "GitLab service token"];
var BITBUCKET = ["bitbucket-secret", "Bitbucket secret"];
var CIRCLECI = ["circleci-token", "CircleCI token"];
var SONAR = ["sonar-token", "SonarQube token"];
var SNYK = ["snyk-token", "Snyk token"];
var SOURCEGRAPH = ["sourcegraph-token", "Sourcegraph access token"];
var SOURCE_HOST_RULES = [
	token(
		["github-pat", "GitHub personal access token"],
		["ghp_"],
		"ghp_[A-Za-z0-9]{36}",
		GITHUB_TOKEN
	),
	token(
		["github-fine-grained-pat", "GitHub fine-grained personal access token"],
		["github_pat_"],
		"github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}",
		{ revokeUrl: "https://github.com/settings/personal-access-tokens" }
	),
	token(GITHUB_APP, ["ghu_", "ghs_"], "gh[us]_[A-Za-z0-9]{36}", GITHUB_TOKEN),
	token(
		GITHUB_APP,
		["ghs_"],
		"ghs_\\d{1,12}_ey[\\w-]{20,400}\\.ey[\\w-]{20,512}\\.[\\w-]{20,512}",
		{ revokeUrl: GITHUB_PAGE }
	),
	token(["github-oauth-token", "GitHub OAuth token"], ["gho_"], "gho_[A-Za-z0-9]{36}", {
		...GITHUB_TOKEN,
		revokeUrl: "https://github.com/settings/applications"
	}),
	token(GITHUB_REFRESH, ["ghr_"], "ghr_[A-Za-z0-9]{36}", GITHUB_TOKEN),
	token(GITHUB_REFRESH, ["ghr_"], "ghr_[A-Za-z0-9]{70,80}", GITHUB_TOKEN),
	assigned(["github-client-secret", "GitHub client secret"], ["github"], "[0-9a-f]{40}", {
		minEntropy: 3.3,
		revokeUrl: "https://github.com/settings/developers"
	}),
	token(["gitlab-pat", "GitLab personal access token"], ["glpat-"], `glpat-${GITLAB_BODY}`, {
		...GITLAB_PAGE,
		minEntropy: 3
	}),
	token(RUNNER, ["glrt-", "glrtr-"], `glrtr?-(?:t\\d_)?${GITLAB_BODY}`, {
		...GITLAB_PAGE,
		minEntropy: 3
	}),
	token(RUNNER, ["gr1348941"], "GR1348941[\\w-]{20}", GITLAB_PAGE),
	token(["gitlab-deploy-token", "GitLab deploy token"], ["gldt-"], `gldt-${GITLAB_BODY}`, {
		...GITLAB_PAGE,
		minEntropy: 3
	}),
	token(
		["gitlab-trigger-token", "GitLab pipeline trigger token"],
		["glptt-"],
		`glptt-(?:[0-9a-f]{40}|${GITLAB_BODY})`,
		GITLAB_PAGE
	),
	token(
		["gitlab-job-token", "GitLab CI job token"],
		["glcbt-"],
		"glcbt-[\\w-]{1,5}_[\\w-]{20,512}(?:\\.[\\w-]{1,512}){0,2}",
		GITLAB_PAGE
	),
	token(
		GITLAB_OTHER,
		["glsoat-", "gloas-", "glagent-", "glimt-", "glft-", "glffct-", "glwt-", "_gitlab_session="],
		"(?:gl(?:soat|oas|agent|imt|ft|ffct|wt)-|_gitlab_session=)[\\w-]{20,120}",
		{ ...GITLAB_PAGE, minEntropy: 3 }
	),
	token(
		BITBUCKET,
		["atbb", "atctt3"],
		"(?:ATBB[A-Za-z0-9]{24,32}|ATCTT3[\\w-]{60,250}={0,2}[A-F0-9]{0,8})",
		{
			minEntropy: 3,
			revokeUrl: "https://bitbucket.org/account/settings/app-passwords/"
		}
	),
	assigned(BITBUCKET, ["bitbucket"], "[\\w=-]{32}|[\\w=-]{64}|[A-Za-z0-9]{20}", {
		minEntropy: 3.2
	}),
	assigned(
		["gitea-token", "Gitea access token"],
		["gitea", "forgejo", "codeberg"],
		"[0-9a-f]{40}",
		{ minEntropy: 3 }
	),
	token(CIRCLECI, ["ccipat_", "cciprj_"], "CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}", {
		revokeUrl: "https://app.circleci.com/settings/user/tokens"
	}),
	assigned(CIRCLECI, ["circleci", "circle_", "circle-"], "[0-9a-f]{40}", { minEntropy: 3 }),
	token(
		["buildkite-token", "Buildkite token"],
		["bkua_", "bkaj_", "bkat_", "bkct_", "bkpi_", "bkpt_"],
		"bk(?:ua|aj|at|ct|pi|pt)_[A-Za-z0-9_-]{30,700}",
		{
			revokeUrl: "https://buildkite.com/user/api-access-tokens"
		}
	),
	assigned(["travis-token", "Travis CI token"], ["travis"], "[\\w-]{20,22}", {
		minEntropy: 3.2,
		revokeUrl: "https://app.travis-ci.com/account/preferences"
	}),
	assigned(["drone-token", "Drone CI token"], ["drone"], "[A-Za-z0-9]{32}", { minEntropy: 3.2 }),
	token(["octopus-key", "Octopus Deploy API key"], ["api-"], "API-[A-Z0-9]{25,29}", {
		minEntropy: 3
	}),
	token(
		["terraform-cloud-token", "HCP Terraform token"],
		[".atlasv1."],
		"\\.atlasv1\\.[\\w=-]{60,70}",
		{
			ignoresCase: true,
			before: "(?:^|[^A-Za-z0-9])([A-Za-z0-9]{14})",
			minEntropy: 3,
			revokeUrl: "https://app.terraform.io/app/settings/tokens"
		}
	),
	token(["pulumi-token", "Pulumi access token"], ["pul-"], "pul-[a-f0-9]{40}", {
		revokeUrl: "https://app.pulumi.com/account/tokens"
	}),
	assigned(["codecov-token", "Codecov token"], ["codecov"], `[a-z0-9]{32}|${UUID9}`, {
		minEntropy: 2.8
	}),
	token(SONAR, ["squ_", "sqp_", "sqa_", "sqb_", "sqr_"], "sq[upabr]_[A-Za-z0-9]{40}", {
		minEntropy: 2.8
	}),
	assigned(SONAR, ["sonar"], "(?:sq[upabr]_)?[a-z0-9]{40}", {
		minEntropy: 2.8,
		revokeUrl: "https://sonarcloud.io/account/security"
	}),
	token(SNYK, ["snyk_uat.", "snyk_sat."], "snyk_[us]at\\.[a-z0-9]{6,10}\\.[\\w.-]{60,300}"),
	assigned(SNYK, ["snyk"], UUID9, { revokeUrl: "https://app.snyk.io/account" }),
	token(SOURCEGRAPH, ["sgp_"], "sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}", {
		minEntropy: 3
	}),
	token(SOURCEGRAPH, ["slk_", "sgd_", "sgs_", "sgph_"], "(?:slk|sgd|sgs|sgph)_[a-f0-9]{40,64}"),
	assigned(SOURCEGRAPH, ["sourcegraph"], "[a-f0-9]{40}", { minEntropy: 3 }),
	token(
		["harness-key", "Harness API key"],
		["pat.", "sat."],
		"[ps]at\\.[\\w-]{22}\\.[a-zA-Z0-9]{24}\\.[A-Za-z0-9]{20}",
		{ minEntropy: 3 }
	)
];
// secrets/rules/work-tools
var UUID10 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ATLASSIAN = ["atlassian-token", "Atlassian API token"];
var ATLASSIAN_PAGE = { revokeUrl: "https://id.atlassian.com/manage-profile/security/api-tokens" };
var NOTION = ["notion-token", "Notion integration token"];
var ASANA = ["asana-secret", "Asana secret"];
var LINEAR = ["linear-key", "Linear API key"];
var FIGMA = ["figma-token", "Figma access token"];
var HUBSPOT = ["hubspot-key", "HubSpot token"];
var CONTENTFUL = ["contentful-token", "Contentful token"];
var DROPBOX = ["dropbox-token", "Dropbox access token"];
var WORK_TOOL_RULES = [
	token(ATLASSIAN, ["atatt3"], "ATATT3[\\w=-]{160,200}", ATLASSIAN_PAGE),
	assigned(
		ATLASSIAN,
		["atlassian", "jira", "confluence"],
		"[A-Za-z0-9]{20}[a-f0-9]{4}|[A-Za-z0-9]{24}",
		{ ...ATLASSIAN_PAGE, minEntropy: 3.2 }
	),
	token(NOTION, ["ntn_"], "ntn_\\d{11}[A-Za-z0-9]{35}", {
		revokeUrl: "https://www.notion.so/profile/integrations"
	}),
	token(NOTION, ["secret_"], "secret_[A-Za-z0-9]{43}", { minEntropy: 4 }),
	token(LINEAR, ["lin_api_", "lin_oauth_"], "lin_(?:api_[A-Za-z0-9]{40}|oauth_[a-f0-9]{64})", {
		revokeUrl: "https://linear.app/settings/api"
	}),
	assigned(LINEAR, ["linear"], "[a-f0-9]{32}", { minEntropy: 3.2 }),
	token(ASANA, ["/120", "/119", "/118", "/121"], "/1[12]\\d{11,16}:[a-f0-9]{32}", {
		before: "([12])"
	}),
	assigned(ASANA, ["asana"], "[a-z0-9]{32}|\\d{16}", { minEntropy: 2.2 }),
	token(
		FIGMA,
		["figd_", "figo_", "figu_", "figor_", "figoh_"],
		"fig(?:d|o|u|or|oh)_[\\w-]{38,60}",
		{ minEntropy: 3 }
	),
	assigned(FIGMA, ["figma"], `\\d{6}-${UUID10}|fig[a-z]{1,2}_[\\w-]{38,60}`),
	token(HUBSPOT, ["pat-na", "pat-eu", "pat-ap"], `pat-(?:na|eu|ap)\\d-${UUID10}`, {
		ignoresCase: true,
		revokeUrl: "https://app.hubspot.com/private-apps"
	}),
	assigned(HUBSPOT, ["hubspot", "hapikey", "hubapi"], UUID10),
	assigned(["zendesk-secret", "Zendesk secret"], ["zendesk"], "[a-z0-9]{40}|[a-f0-9]{64}", {
		minEntropy: 3
	}),
	token(["typeform-token", "Typeform token"], ["tfp_"], "tfp_[\\w.=-]{40,70}", { minEntropy: 3 }),
	token(["postman-key", "Postman API key"], ["pmak-"], "PMAK-[a-f0-9]{24}-[a-f0-9]{34}", {
		ignoresCase: true,
		revokeUrl: "https://web.postman.co/settings/me/api-keys"
	}),
	token(CONTENTFUL, ["cfpat-"], "CFPAT-[\\w-]{43}"),
	assigned(CONTENTFUL, ["contentful"], "[\\w=-]{43}", { minEntropy: 3.2 }),
	token(DROPBOX, ["sl."], "sl\\.(?:u\\.)?[\\w=-]{120,600}", {
		revokeUrl: "https://www.dropbox.com/account/connected_apps"
	}),
	assigned(
		DROPBOX,
		["dropbox"],
		"sl\\.[\\w=-]{120,600}|[a-z0-9]{11}AAAAAAAAAA[\\w=-]{43}|[a-z0-9]{15}",
		{ minEntropy: 2.8 }
	),
	assigned(["intercom-key", "Intercom access token"], ["intercom"], "[\\w=-]{60}", {
		minEntropy: 3.2
	})
];
// secrets/secret-rules
var SECRET_RULES = [
	...CLOUD_RULES,
	...SOURCE_HOST_RULES,
	...PACKAGE_RULES,
	...AI_RULES,
	...PAYMENT_RULES,
	...MESSAGE_RULES,
	...MONITORING_RULES,
	...DATA_RULES,
	...IDENTITY_RULES,
	...WORK_TOOL_RULES,
	...KEY_RULES,
	...SOCIAL_RULES,
	...OTHER_SERVICE_RULES,
	...NAMED_SERVICE_RULES,
	...GENERIC_RULES
];
// secrets/encoded-tokens
var MIN_PREFIX = 4;
var MIN_KEYWORD = 4;
var MAX_KEYWORD = 5;
var MAX_SIDE = 8192;
function encodedTokens(rules) {
	const exact = new Set(rules.flatMap(prefixesOf).flatMap(encodedPrefixes));
	const base64 = new Set([...exact].map((each) => each.toLowerCase()));
	const keywords = new Set([...base64, ...NOTATIONS.keys()]);
	return {
		keywords: [...keywords],
		base64Keywords: base64.size,
		partAt(text, start, end) {
			const found = text.slice(start, end);
			if (exact.has(found)) return base64Part(text, start, end);
			const notation = NOTATIONS.get(found.toLowerCase());
			return notation === void 0 ? void 0 : notedPart(text, start, notation);
		}
	};
}
var ESCAPES = [
	..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-."
].flatMap((character) => {
	const code = character.charCodeAt(0).toString(16);
	return [`\\u00${code}`, `\\x${code}`, `%${code}`].map((each) => each.toLowerCase());
});
var ESCAPED = {
	pattern: /(?:\\u00|\\x|%|\\u\{0{0,4}(?=\w\w\}))([\da-f]{2})(?:(?<=\\u\{\w{2,6})\})?|\\([01][0-7]{2})/gi,
	base: 8,
	of: /[\w.\-+/=:%\\{}]/
};
var REFERENCES = {
	pattern: /&#(?:x0{0,4}([\da-f]{2})|0{0,4}(\d{2,3}));?/gi,
	base: 10,
	of: /[\w.\-+/=:%&#;]/
};
var NOTATIONS = new Map([
	...[...ESCAPES, "\\1", "\\u{"].map((start) => [start, ESCAPED]),
	...["&#x", "&#0", "&#1", "&#4", "&#9"].map((start) => [start, REFERENCES])
]);
var MAX_NOTED_SIDE = 2048;
function notedPart(text, start, { pattern, base, of }) {
	const { isTooLong, ...part } = partAround(text, [start, start], { of, side: MAX_NOTED_SIDE });
	if (isTooLong) return { ...part, decoded: "" };
	const written = text.slice(part.start, part.end);
	const decoded = written.replaceAll(
		pattern,
		(_, hex, digits = "") => String.fromCharCode(
			hex === void 0 ? Number.parseInt(digits, base) : Number.parseInt(hex, 16)
		)
	);
	return decoded === written ? void 0 : { ...part, decoded };
}
function prefixesOf({ keywords, matcher }) {
	if (matcher.form !== "token") return [];
	const [literal = ""] = /^(?:[\w:-]|\\[.-])+/.exec(matcher.pattern.source) ?? [];
	const next = matcher.pattern.source[literal.length] ?? "";
	const plain = literal.replaceAll("\\", "");
	const prefix = "{*+?".includes(next) ? plain.slice(0, -1) : plain;
	if (prefix.length >= MIN_PREFIX) return [prefix];
	const isUpper = /^\W*[A-Z]/.test(matcher.pattern.source);
	return keywords.filter(({ length: length2 }) => length2 >= MIN_PREFIX).map((each) => isUpper ? each.toUpperCase() : each);
}
function encodedPrefixes(prefix) {
	return [0, 1, 2].flatMap((offset) => {
		const encoded = Buffer.from("\0".repeat(offset) + prefix).toString("base64");
		const from = Math.ceil(offset * 8 / 6);
		const kept = encoded.slice(from, Math.floor((offset + prefix.length) * 8 / 6));
		return kept.length < MIN_KEYWORD ? [] : [kept.slice(0, MAX_KEYWORD)];
	});
}
var BASE642 = /[A-Za-z0-9+/]/;
function base64Part(text, start, end) {
	const { isTooLong, ...part } = partAround(text, [start, end], { of: BASE642, side: MAX_SIDE });
	if (isTooLong) return { ...part, decoded: "" };
	const decoded = Buffer.from(text.slice(part.start, part.end), "base64").toString("latin1");
	return isText(decoded) ? { ...part, decoded } : void 0;
}
function isText(decoded) {
	return !/[^\t\n\r -~\x80-\xff]/.test(decoded);
}
function partAround(text, [from, to], { of, side }) {
	let start = from;
	let end = to;
	while (start > 0 && from - start < side && of.test(text[start - 1] ?? "")) start -= 1;
	while (end < text.length && of.test(text[end] ?? "")) end += 1;
	if (from - start === side) return { start, end, isTooLong: true };
	return end - to < side ? { start, end, isTooLong: false } : { start, end: end - side, isTooLong: true };
}
// secrets/joined-strings
var JOIN = /(?<=[\w-])(?:["'`]\s{0,80}(?:(?:\+|\.{1,2}|&|\|\||<>|~|\\)\s{0,80})?["'`]|\\\r?\n[ \t]{0,80})(?=[\w-])/g;
var TOKEN_CHARACTER = /[\w.\-+/=:]/;
var MAX_SIDE2 = 512;
var MIN_LENGTH = 16;
function* joinedParts(text) {
	let open;
	for (const { 0: join, index } of text.matchAll(JOIN)) {
		const start = edgeOf(text, index, -1);
		const from = index + join.length;
		const end = edgeOf(text, from, 1);
		const isChained = open !== void 0 && open.end === index;
		if (open !== void 0 && !isChained) yield* longEnough(open);
		const before = isChained ? open : { start, end: index, decoded: text.slice(start, index) };
		const isJoin = start < index && end > from && before !== void 0;
		open = isJoin ? { start: before.start, end, decoded: before.decoded + text.slice(from, end) } : void 0;
	}
	if (open !== void 0) yield* longEnough(open);
}
function* longEnough(part) {
	if (part.decoded.length >= MIN_LENGTH) yield part;
}
function edgeOf(text, offset, step) {
	let at = offset;
	while (Math.abs(at - offset) < MAX_SIDE2) {
		const character = text.charAt(step === 1 ? at : at - 1);
		if (!TOKEN_CHARACTER.test(character)) break;
		at += step;
	}
	return at;
}
// secrets/keyword-scanner
var CODE_UNITS = 65536;
function compileKeywords(keywords) {
	const classes = characterClasses(keywords);
	const states = buildTrie(keywords, classes);
	const next = compileTrie(states, classes.count);
	return {
		scan(text, visit) {
			const { length: length2 } = text;
			const { ofCode, count } = classes;
			let state = 0;
			for (let at = 0; at < length2; at++) {
				state = next[state + (ofCode[text.charCodeAt(at)] ?? 0)] ?? 0;
				if (state >= 0) continue;
				state = ~state;
				for (const keyword of states[state / count]?.ends ?? []) visit(keyword, at + 1);
			}
		}
	};
}
function characterClasses(keywords) {
	const ofCode = new Uint8Array(CODE_UNITS);
	let count = 1;
	for (const character of new Set(keywords.join(""))) {
		ofCode[character.charCodeAt(0)] = count;
		ofCode[character.toUpperCase().charCodeAt(0)] = count;
		count += 1;
	}
	return { ofCode, count };
}
function newState(row, of, sibling) {
	return { row, of, firstChild: void 0, sibling, ends: [], suffix: void 0 };
}
function buildTrie(keywords, { ofCode, count }) {
	const root = newState(0, 0, void 0);
	const states = [root];
	keywords.forEach((keyword, index) => {
		let state = root;
		for (let at = 0; at < keyword.length; at++) {
			const of = ofCode[keyword.charCodeAt(at)] ?? 0;
			let child = state.firstChild;
			while (child !== void 0 && child.of !== of) child = child.sibling;
			if (child === void 0) {
				child = newState(states.length * count, of, state.firstChild);
				state.firstChild = child;
				states.push(child);
			}
			state = child;
		}
		state.ends = [...state.ends, index];
	});
	return states;
}
function compileTrie(states, count) {
	const [root] = states;
	const next = new Int32Array(states.length * count);
	const queue = [root];
	for (const state of queue) {
		const { row } = state.suffix ?? root;
		if (state !== root) next.copyWithin(state.row, row, row + count);
		for (let child = state.firstChild; child !== void 0; child = child.sibling) {
			const slot = state.row + child.of;
			const fallback = states[rowOf(next[slot] ?? 0) / count] ?? root;
			child.suffix = fallback;
			if (fallback.ends.length > 0) child.ends = [...child.ends, ...fallback.ends];
			queue.push(child);
			next[slot] = child.ends.length > 0 ? ~child.row : child.row;
		}
	}
	return next;
}
function rowOf(next) {
	return next < 0 ? ~next : next;
}
// secrets/known-samples
import{ createHash as createHash2 }from"node:crypto";
var SAMPLES = new Set([
	"bc3ae723f57c6b9e",
	"a7b580d711ef2807",
	"78314b11be2e5815",
	"7f75367e78812551",
	"2cafc0970149a84f",
	"f2d6ca16515033e5",
	"0011cc25eb432071",
	"aa6547439583c3a2",
	"60a09e4357868c1e",
	"bc1a50966c9e6486"
]);
function isKnownSample(secret) {
	return SAMPLES.has(createHash2("sha256").update(secret).digest("hex").slice(0, 16));
}
// secrets/match-rule
function matchRule(rule, searched, occurrence) {
	const { matcher } = rule;
	switch (matcher.form) {
		case "token":
			if (rule.isGuessable && !isSource(searched.format)) return void 0;
			return matchToken(rule, matcher, searched.text, occurrence.start);
		case "assigned":
			return searched.format === "generated" ? void 0 : matchAssigned(matcher, searched, occurrence);
		case "custom":
			if (isSamplePath(searched.path)) return void 0;
			return matcher.find(searched, occurrence.start, occurrence.end);
	}
}
function isSource(format) {
	return format !== "prose" && format !== "generated";
}
var MAX_BEFORE = 90;
function matchToken({ isGuessable }, matcher, text, keywordStart) {
	const { pattern } = matcher;
	pattern.lastIndex = keywordStart;
	const found = pattern.exec(text);
	if (found === null) return void 0;
	const end = keywordStart + found[0].length;
	const secret = found[1];
	const start = startOfToken(matcher, text, keywordStart) ?? startOfProved(matcher, found);
	if (start === void 0) return void 0;
	const from = secret === void 0 ? start : keywordStart + found[0].lastIndexOf(secret);
	const to = secret === void 0 ? end : from + secret.length;
	const token2 = text.slice(from, to);
	if (isGuessable && !token2.startsWith("$") && isPlaceholder(token2)) return void 0;
	return judgeToken(matcher, token2, { start: from, end: to });
}
function judgeToken({ minEntropy, check }, token2, span) {
	if (bitsPerCharacter(token2) < minEntropy || isSampleToken(token2)) return void 0;
	switch (check?.(token2) ?? "possible") {
		case "proved":
			return { ...span, isProved: true };
		case "possible":
			return span;
		case "refuted":
			return { ...span, severity: "low", note: WRONG_CHECKSUM };
		case "none":
			return void 0;
	}
}
var WRONG_CHECKSUM = "Invalid checksum.";
function startOfToken({ before, showsPrefix, isInBase64 }, text, at) {
	if (before === void 0) {
		return showsPrefix && isInsideWord(text, at, isInBase64) ? void 0 : at;
	}
	const found = before.exec(text.slice(Math.max(0, at - MAX_BEFORE), at));
	return found === null ? void 0 : at - (found[1]?.length ?? 0);
}
function startOfProved({ before, check }, found) {
	return before === void 0 && check?.(found[1] ?? found[0]) === "proved" ? found.index : void 0;
}
function isInsideWord(text, at, isInBase64) {
	const previous = text[at - 1] ?? " ";
	if (previous === ".") return /\w$/.test(text[at - 2] ?? "");
	if (/[A-Za-z0-9]/.test(previous)) return !isEscapeEnd(text.slice(Math.max(0, at - 3), at));
	if (!isInBase64 || !/[+/]/.test(previous)) return false;
	return /[A-Za-z0-9+/]{16}$/.test(text.slice(Math.max(0, at - 20), at));
}
function isEscapeEnd(before) {
	return /\\[nrt]$|%[\dA-Fa-f]{2}$/.test(before);
}
var NOT_SECRET = /commit|sha\d*\b|hash|revision|checksum|digest|etag/i;
function matchAssigned({ value, minEntropy }, { text }, occurrence) {
	const found = occurrence.assignment();
	if (found === void 0 || found.end - found.start > MAX_VALUE) return void 0;
	if (NOT_SECRET.test(found.name)) return void 0;
	const secret = text.slice(found.start, found.end).trim();
	if (!value.test(secret) || bitsPerCharacter(secret) < minEntropy) return void 0;
	if (isSampleToken(secret)) return void 0;
	const start = text.indexOf(secret, found.start);
	return { start, end: start + secret.length, key: found.key };
}
// secrets/whole-file
var MAX_LENGTH = 4096;
var KEY_STORE = /(?:^|\/)[^/]+\.(?:p12|pfx)$/i;
var PGPASS = /(?:^|\/)\.?pgpass(?:\.conf)?$/;
var GIT_CREDENTIALS = /(?:^|\/)\.git-credentials$/;
var SECRET_FILE = /(?:^|[/._-])(?:[a-z]{0,12}token|[a-z]{0,12}password|secret|api[_-]?key|master\.key|credentials?)(?:\.txt)?$/i;
function findFileSecrets(text, path) {
	if (KEY_STORE.test(path)) return [{ kind: "pkcs12-file", start: 0, end: 0 }];
	if (text.length > MAX_LENGTH) return [];
	if (GIT_CREDENTIALS.test(path)) return linesOf(text).flatMap(gitPassword);
	if (PGPASS.test(path)) return linesOf(text).flatMap(pgpassPassword);
	return SECRET_FILE.test(path) ? linesOf(text).flatMap(bareToken) : [];
}
function linesOf(text) {
	return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({ text: line[0], start: line.index }));
}
function pgpassPassword({ text, start }) {
	const password = /^[^#:\s][^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(text)?.[1];
	if (password === void 0) return [];
	const at = start + text.length - password.length;
	return [{ kind: "password-assignment", start: at, end: at + password.length, key: "password" }];
}
function gitPassword({ text, start }) {
	const [, login = "", password] = /^([a-z]+:\/\/[^:/]+:)(.+)@[^@\s]+$/.exec(text) ?? [];
	if (password === void 0) return [];
	const at = start + login.length;
	return [{ kind: "url-password", start: at, end: at + password.length, key: "password" }];
}
function bareToken({ text, start }) {
	const token2 = text.trim();
	if (token2.length < 16 || !isRandomToken(token2)) return [];
	const at = start + text.indexOf(token2);
	return [{ kind: "generic-assignment", start: at, end: at + token2.length }];
}
// secrets/find-secrets
function createSecretFinder(rules) {
	const plain = [...new Set(rules.flatMap((rule) => rule.keywords))];
	const encoded = encodedTokens(rules.filter(isTokenRule));
	const keywords = [...plain, ...encoded.keywords];
	const scanner = compileKeywords(keywords);
	const all = rulesByKeyword(rules, plain);
	const tokens = rulesByKeyword(rules.filter(isTokenRule), plain);
	const search = (searched, rulesOf, onOmitted, isDecoding = true) => {
		const sightings = [];
		const counts = new Map();
		let omitted = 0;
		const decodedTo = { base64: 0, escaped: 0 };
		const add = (sighting) => {
			const { rule, found } = sighting;
			const sort = `${rule.kind} ${found.severity ?? ""}`;
			const count = counts.get(sort) ?? 0;
			counts.set(sort, count + 1);
			if (found.isProved === true || count < MAX_SIGHTINGS) sightings.push(sighting);
			else omitted += 1;
		};
		const decode = (start, end, keyword) => {
			const form = keyword < encoded.base64Keywords ? "base64" : "escaped";
			if (!isDecoding || searched.format === "generated" || start < decodedTo[form]) return;
			const part = encoded.partAt(searched.text, start, end);
			if (part === void 0) return;
			decodedTo[form] = part.end;
			searchPart(part);
		};
		const searchPart = (part) => {
			const inside = { path: searched.path, format: searched.format, text: part.decoded };
			for (const { rule, found } of search(inside, tokens, onOmitted, false)) {
				const value = part.decoded.slice(found.start, found.end);
				add({ rule, found: { ...found, start: part.start, end: part.end }, value });
			}
		};
		scanner.scan(searched.text, (keyword, end) => {
			const start = end - (keywords[keyword]?.length ?? 0);
			if (keyword >= plain.length) return decode(start, end, keyword - plain.length);
			const here = rulesOf[keyword] ?? [];
			if (here.length === 0) return;
			const occurrence = occurrenceAt(searched.text, start, end);
			for (const rule of here) {
				const found = matchRule(rule, searched, occurrence);
				if (found !== void 0) add({ rule, found });
			}
		});
		if (isDecoding && searched.format !== "generated") {
			for (const part of joinedParts(searched.text)) searchPart(part);
		}
		if (omitted > 0) onOmitted?.(searched.path, omitted);
		return sightings;
	};
	return {
		find(text, path, onOmitted) {
			const searched = { text, path, format: textFormat(path) };
			const sightings = [...search(searched, all, onOmitted), ...fileSightings(rules, searched)];
			return describe2(searched, sightings);
		},
		findTokens(bytes, path, onOmitted) {
			const searched = { text: bytes.toString("latin1"), path, format: "generated" };
			const sightings = search(searched, tokens, onOmitted);
			return describe2(searched, [...sightings, ...fileSightings(rules, { ...searched, text: "" })]);
		},
		findInName(text) {
			if (!MAY_HAVE_TOKEN.test(text)) return [];
			const parts = text.replaceAll(SEPARATORS2, (separator) => "\n".repeat(separator.length));
			const searched = { text: parts, path: "", format: "unknown" };
			return describe2(searched, search(searched, tokens, void 0));
		}
	};
}
var MAX_SIGHTINGS = 2e3;
var MAY_HAVE_TOKEN = /[\w+%\\-]{16}/;
var SEPARATORS2 = /\/|\.wh\./g;
function rulesByKeyword(rules, keywords) {
	const found = new Map(keywords.map((keyword) => [keyword, []]));
	for (const rule of rules) {
		for (const keyword of rule.keywords) found.get(keyword)?.push(rule);
	}
	return [...found.values()];
}
function isTokenRule({ matcher, isGuessable }) {
	return matcher.form === "token" && matcher.showsPrefix && !isGuessable;
}
function fileSightings(rules, { text, path }) {
	return findFileSecrets(text, path).flatMap((found) => {
		const rule = rules.find(({ kind }) => kind === found.kind);
		return rule === void 0 ? [] : [{ rule, found }];
	});
}
function occurrenceAt(text, start, end) {
	let isRead = false;
	let assignment;
	return {
		start,
		end,
		assignment() {
			if (!isRead) assignment = assignmentAt(text, start, end);
			isRead = true;
			return assignment;
		}
	};
}
function strongest(sightings) {
	const kept = [];
	const byPlace = sightings.toSorted((a, b) => a.found.start - b.found.start);
	for (const sighting of byPlace) {
		const last = kept.at(-1);
		if (last === void 0 || last.found.end <= sighting.found.start) kept.push(sighting);
		else if (isStronger(sighting, last)) kept[kept.length - 1] = sighting;
	}
	return kept;
}
function isStronger(a, b) {
	const difference = rank(a) - rank(b) || length(b) - length(a);
	return difference < 0;
}
function rank({ rule, found }) {
	if (found.isProved === true) return 0;
	if (rule.kind.endsWith("-assignment")) return 5;
	if (rule.isGuessable) return rule.matcher.form === "token" ? 3 : 4;
	return rule.matcher.form === "assigned" ? 2 : 1;
}
function length({ found }) {
	return found.end - found.start;
}
function describe2({ text }, sightings) {
	if (sightings.length === 0) return [];
	const placeOf = textPlaces(text);
	return strongest(sightings).flatMap((sighting) => {
		const { start, end } = sighting.found;
		const secret = sighting.value ?? text.slice(start, end);
		const place = placeOf(sighting.found.start);
		return isKnownSample(secret) ? [] : [{ ...maskedMatch(sighting, secret), ...knownPart(sighting, text), ...place }];
	});
}
function maskedMatch({ rule, found, value }, secret) {
	const fingerprint = rule.isGuessable ? void 0 : fingerprintSecret(secret);
	return {
		kind: rule.kind,
		noun: rule.noun,
		severity: severityOf(rule, found),
		span: { start: found.start, end: found.end },
		masked: maskSecret(secret, rule.matcher.form === "token" && rule.matcher.showsPrefix),
		confidence: confidenceOf(rule, found),
		...fingerprint !== void 0 && { fingerprint },
		...found.key !== void 0 && { key: found.key },
		...found.note !== void 0 && { note: found.note },
		...rule.revokeUrl !== void 0 && { revokeUrl: rule.revokeUrl },
		...value !== void 0 && { isEncoded: true }
	};
}
function knownPart({ rule, found, value }, text) {
	const isKnown = rule.isGuessable && value === void 0 && isWholeKnownPassword(text, found);
	return isKnown ? { severity: "low", isKnown } : void 0;
}
function severityOf(rule, { severity, isProved }) {
	if (severity !== void 0) return severity;
	return isProved === true && rule.severity === "high" && rule.raisesIfProved ? "critical" : rule.severity;
}
function confidenceOf(rule, { isProved }) {
	if (isProved === true) return "proved";
	return rule.matcher.form === "token" && !rule.isGuessable ? "form" : "context";
}
// secrets/secret-finder
var compiled = once(() => createSecretFinder(SECRET_RULES));
function secretFinder() {
	return compiled();
}
// secrets/name-search
function openNameSearch() {
	const known = new Set();
	const isNew = ({ kind, fingerprint, masked }) => {
		const identity = `${kind} ${fingerprint ?? masked}`;
		if (known.has(identity)) return false;
		known.add(identity);
		return true;
	};
	return (name) => secretFinder().findInName(name).filter(isNew);
}
// audit/secrets/rule-texts
var CONTROLS = {
	"cis-docker-1.6.0": ["4.10"],
	"cis-kubernetes-1.10": ["5.4.1"],
	"nist-800-190": ["4.1.4"],
	"pci-dss-4.0.1": ["8.3.2", "8.6.2", "8.6.3"],
	hipaa: ["164.312(a)(2)(iv)", "164.312(d)"],
	ssdf: ["PS.1.1"]
};
var DOCUMENTATION = ["https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning"];
function secretRuleTexts(rules) {
	const texts = new Map();
	for (const rule of rules) {
		if (!texts.has(rule.kind)) texts.set(rule.kind, textOf(rule));
	}
	return texts;
}
function textOf({ kind, noun, severity, revokeUrl, matcher }) {
	const isChecked = matcher.form === "token" && matcher.check === checkBase62Crc;
	return {
		id: `secret/${kind}`,
		title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} in plain text`,
		severity,
		profile: "essential",
		why: `Anyone who can read the file can use the secret. Git keeps it even after you delete the line.${isChecked ? CHECKSUM : ""}`,
		fix: fixOf(revokeUrl),
		references: revokeUrl === void 0 ? DOCUMENTATION : [...DOCUMENTATION, revokeUrl],
		aliases: [],
		controls: CONTROLS
	};
}
var CHECKSUM = " A valid checksum raises the severity to critical, and an invalid one lowers it to low.";
function fixOf(revokeUrl) {
	const place = revokeUrl === void 0 ? "" : ` at ${revokeUrl}`;
	return `Revoke the secret${place}, because others may have copied it. Read the new secret from a secret store.`;
}

export{withoutMatches,SECRET_RULES,secretFinder,openNameSearch,secretRuleTexts};
