import {
	IN_NAME,
	describeSecret,
	nameHits,
	omittedPlaces,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
} from "./chunk-YCFOL6K3.js";
export {
	IN_NAME,
	describeSecret,
	nameHits,
	omittedPlaces,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
};
