import {verifiedImages} from "./chunk-6TF46UB6.js";
export {verifiedImages};
