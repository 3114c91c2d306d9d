import {verifiedImages} from "./chunk-K3FORLH7.js";
export {verifiedImages};
