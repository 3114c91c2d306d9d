import {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
} from "./chunk-UY3PJIUU.js";
export {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
};
