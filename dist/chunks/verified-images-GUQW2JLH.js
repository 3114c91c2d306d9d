import {verifiedImages} from "./chunk-M7ZSZD5V.js";
export {verifiedImages};
