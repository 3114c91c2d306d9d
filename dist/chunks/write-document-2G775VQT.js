import {documentChunks} from "./chunk-S3G52AOS.js";
export {documentChunks};
