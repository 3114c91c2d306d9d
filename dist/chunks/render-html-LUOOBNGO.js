import {renderHtml} from "./chunk-5MX3SH7E.js";
export {renderHtml};
