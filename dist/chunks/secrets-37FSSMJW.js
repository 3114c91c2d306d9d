import {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
} from "./chunk-7CGD6WNA.js";
export {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
};
