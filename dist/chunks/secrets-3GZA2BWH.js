import {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit} from "./chunk-7A42TUCV.js";
export {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit};
