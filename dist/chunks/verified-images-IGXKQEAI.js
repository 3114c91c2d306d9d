import {verifiedImages} from "./chunk-XG5S3YMX.js";
export {verifiedImages};
