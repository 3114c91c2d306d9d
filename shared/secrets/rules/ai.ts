/** Rules for language model service secrets. */
import { assigned, type SecretRule, token } from '../rule.ts';

const OPENAI = ['openai-key', 'OpenAI API key'] as const;
const HUGGING_FACE = ['huggingface-token', 'Hugging Face token'] as const;
const LANGSMITH = ['langsmith-key', 'LangSmith API key'] as const;
const OPENAI_PAGE = { revokeUrl: 'https://platform.openai.com/api-keys' };
const ANTHROPIC_PAGE = { revokeUrl: 'https://console.anthropic.com/settings/keys' };
const HUGGING_FACE_PAGE = { revokeUrl: 'https://huggingface.co/settings/tokens' };

export const AI_RULES: readonly SecretRule[] = [
  token(
    OPENAI,
    ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    'sk-(?:proj|svcacct|admin)-[\\w-]{20,100}T3BlbkFJ[\\w-]{20,100}',
    OPENAI_PAGE,
  ),
  token(OPENAI, ['t3blbkfj'], 'T3BlbkFJ[A-Za-z0-9]{20}', {
    ...OPENAI_PAGE,
    before: '(?:^|[^\\w-])(sk-(?:[\\w]{1,20}-)?[A-Za-z0-9]{20})',
  }),
  assigned(OPENAI, ['openai'], 'sk-[\\w-]{20,200}', OPENAI_PAGE),
  token(
    ['anthropic-key', 'Anthropic API key'],
    ['sk-ant-api', 'sk-ant-oat', 'sk-ant-ort'],
    'sk-ant-(?:api|oat|ort)\\d\\d-[\\w-]{80,120}',
    ANTHROPIC_PAGE,
  ),
  token(
    ['anthropic-admin-key', 'Anthropic admin key'],
    ['sk-ant-admin'],
    'sk-ant-admin\\d\\d-[\\w-]{80,120}',
    ANTHROPIC_PAGE,
  ),
  token(HUGGING_FACE, ['hf_'], 'hf_(?:[A-Za-z]{34}|[A-Za-z0-9]{34,38})', {
    ...HUGGING_FACE_PAGE,
    minEntropy: 3,
  }),
  token(HUGGING_FACE, ['api_org_'], 'api_org_[A-Za-z0-9]{34}', {
    ...HUGGING_FACE_PAGE,
    minEntropy: 3,
  }),
  assigned(['cohere-key', 'Cohere API key'], ['cohere', 'co_api_key'], '[A-Za-z0-9]{40}', {
    minEntropy: 3.5,
    revokeUrl: 'https://dashboard.cohere.com/api-keys',
  }),
  assigned(['mistral-key', 'Mistral API key'], ['mistral'], '[A-Za-z0-9]{32}', {
    minEntropy: 3.5,
    revokeUrl: 'https://console.mistral.ai/api-keys',
  }),
  token(['groq-key', 'Groq API key'], ['gsk_'], 'gsk_[A-Za-z0-9]{52}', {
    revokeUrl: 'https://console.groq.com/keys',
  }),
  token(['perplexity-key', 'Perplexity API key'], ['pplx-'], 'pplx-[A-Za-z0-9]{48}', {
    minEntropy: 3,
    revokeUrl: 'https://www.perplexity.ai/settings/api',
  }),
  token(['xai-key', 'xAI API key'], ['xai-'], 'xai-[\\w-]{70,90}', {
    minEntropy: 3,
    revokeUrl: 'https://console.x.ai/',
  }),
  token(['replicate-token', 'Replicate API token'], ['r8_'], 'r8_[A-Za-z0-9]{37}', {
    minEntropy: 3,
    revokeUrl: 'https://replicate.com/account/api-tokens',
  }),
  token(['openrouter-key', 'OpenRouter API key'], ['sk-or-v1-'], 'sk-or-v1-[a-f0-9]{64}', {
    revokeUrl: 'https://openrouter.ai/settings/keys',
  }),
  token(['gemini-key', 'Gemini API key'], ['aq.ab8'], 'AQ\\.Ab8[\\w-]{40,60}', {
    revokeUrl: 'https://aistudio.google.com/apikey',
  }),
  assigned(
    ['elevenlabs-key', 'ElevenLabs API key'],
    ['elevenlabs', 'eleven_labs', 'xi-api-key', 'xi_api_key'],
    '(?:sk_)?[a-f0-9]{32,48}',
    { revokeUrl: 'https://elevenlabs.io/app/settings/api-keys' },
  ),
  token(LANGSMITH, ['lsv2_'], 'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}', {
    revokeUrl: 'https://smith.langchain.com/settings',
  }),
  token(LANGSMITH, ['ls__'], 'ls__[a-f0-9]{32}'),
];
