import {verifiedImages} from "./chunk-BKS3CZW6.js";
export {verifiedImages};
