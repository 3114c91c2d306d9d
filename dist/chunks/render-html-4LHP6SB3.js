import {renderHtml} from "./chunk-GAQHOBPD.js";
export {renderHtml};
