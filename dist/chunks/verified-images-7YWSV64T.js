import {verifiedImages} from "./chunk-6Z5BW746.js";
export {verifiedImages};
