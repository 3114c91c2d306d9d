import {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
} from "./chunk-5PDS6AUM.js";
export {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
};
