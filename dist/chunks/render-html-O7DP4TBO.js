import {renderHtml} from "./chunk-S3USJDV4.js";
export {renderHtml};
