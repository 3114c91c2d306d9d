import {verifiedImages} from "./chunk-A7CZS3E3.js";
export {verifiedImages};
