import {renderHtml} from "./chunk-HT5YBBV2.js";
export {renderHtml};
