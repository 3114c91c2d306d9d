import { describe, expect, it } from '@jest/globals';
import { OTHER_SERVICE_RULES } from '../../../../shared/secrets/rules/other-services.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn } from '../../../support/secret-examples.ts';

describe('OTHER_SERVICE_RULES', () => {
  describeRules(OTHER_SERVICE_RULES, [
    ['mapbox-token', 'sk.eyJ{A60}.{A22}'],
    ['nvidia-key', 'nvapi-{A64}'],
    ['tavily-key', 'tvly-{A32}'],
    ['jina-key', 'jina_{h32}{A28}'],
    ['firecrawl-key', 'fc-{h32}'],
    ['pinecone-key', 'pcsk_{A6}_{A60}'],
    ['together-key', 'tgp_v1_{A43}'],
    ['cerebras-key', 'csk-{a48}'],
    ['fireworks-key', 'fw_{A24}'],
    ['cursor-key', 'key_{h64}'],
    ['devin-key', 'apk_user_{A100}'],
    ['adafruit-key', 'aio_{A28}'],
    ['easypost-key', 'EZAK{A54}'],
    ['duffel-token', 'duffel_live_{A43}'],
    ['shippo-token', 'shippo_live_{h40}'],
    ['frameio-token', 'fio-u-{A64}'],
    ['prefect-key', 'pnu_{A36}'],
    ['readme-key', 'rdme_{a70}'],
    ['brevo-key', 'xkeysib-{h64}-{A16}'],
    ['resend-key', 're_{A8}_{A24}'],
    ['infracost-key', 'ico-{A32}'],
    ['scalingo-token', 'tk-us-{A48}'],
    ['defined-networking-token', 'dnkey-{a26}-{a52}'],
    ['openshift-token', 'sha256~{A43}'],
    ['intra42-secret', 's-s4t2ud-{h64}'],
    ['settlemint-token', 'sm_pat_{A16}'],
    ['maxmind-key', '{A6}_{A29}_mmk'],
    ['sauce-key', 'SAUCE_VALUE={uuid}'],
    ['stackhawk-key', 'hawk.{A20}.{A20}'],
    ['dependency-track-key', 'odt_{A40}'],
    ['wakatime-key', 'waka_{uuid}'],
    ['runpod-key', 'rpa_{Z42}'],
    ['apify-token', 'apify_api_{A36}'],
    ['paddle-key', 'pdl_live_apikey_{a26}_{A22}_{A3}'],
    ['clickup-token', 'pk_{n9}_{Z32}'],
    ['klaviyo-key', 'pk_{h34}'],
    ['cockroach-key', 'CCDB1_{A22}_{A40}'],
    ['endor-key', 'endr+{A16}'],
    ['workato-token', 'wrka-eyJ{A30}.eyJ{A60}.{A80}'],
    ['salesforce-token', '00D{A12}!{A96}'],
    ['alibaba-sts-key', 'STS.{A25}'],
    ['xata-key', 'xau_{A40}'],
    ['materialize-key', 'mzp_{h64}'],
    ['razorpay-key', 'rzp_live_{A14}'],
    ['paypal-token', 'access_token$production${a16}${h32}'],
    ['akamai-token', 'akab-{a16}-{a16}'],
    ['expo-token', 'EXPO_TOKEN={A40}'],
    ['upcloud-token', 'ucat_{Z26}'],
    ['canva-secret', 'cnvca{A51}'],
    ['zuplo-key', 'zpka_{h32}_{h8}'],
    ['polar-token', 'polar_oat_{A43}'],
    ['lob-key', 'live_{h35}'],
    ['sidekiq-license', 'BUNDLE_GEMS__CONTRIBSYS__COM: {h8}:{h8}'],
  ]);

  it('tell classes of an SDK from keys', () => {
    expect(findIn('type A = STS.AssumeRoleWithWebIdentityRequest;', 'a.d.ts')).toEqual([]);
  });
});
