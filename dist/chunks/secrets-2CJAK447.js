import {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit} from "./chunk-MYML2VZT.js";
export {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit};
