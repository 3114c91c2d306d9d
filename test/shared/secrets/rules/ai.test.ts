import { describe } from '@jest/globals';
import { AI_RULES } from '../../../../shared/secrets/rules/ai.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';

describe('AI_RULES', () => {
  describeRules(AI_RULES, [
    ['openai-key', 'sk-proj-{A74}T3BlbkFJ{A74}'],
    ['openai-key', 'sk-{A20}T3BlbkFJ{A20}'],
    ['openai-key', 'OPENAI_VALUE=sk-{A40}'],
    ['anthropic-key', 'sk-ant-api03-{w93}AA'],
    ['anthropic-admin-key', 'sk-ant-admin01-{w93}AA'],
    ['huggingface-token', 'hf_{L34}'],
    ['huggingface-token', 'api_org_{L34}'],
    ['cohere-key', 'COHERE_VALUE={A40}'],
    ['mistral-key', 'MISTRAL_VALUE={A32}'],
    ['groq-key', 'gsk_{A52}'],
    ['perplexity-key', 'pplx-{A48}'],
    ['xai-key', 'xai-{A80}'],
    ['replicate-token', 'r8_{A37}'],
    ['openrouter-key', 'sk-or-v1-{h64}'],
    ['gemini-key', 'AQ.Ab8{w45}'],
    ['elevenlabs-key', 'ELEVENLABS_VALUE=sk_{h48}'],
    ['langsmith-key', 'lsv2_pt_{h32}_{h10}'],
    ['langsmith-key', 'ls__{h32}'],
  ]);
});
