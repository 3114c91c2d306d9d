import {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
} from "./chunk-UN4NSFBH.js";
export {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
};
