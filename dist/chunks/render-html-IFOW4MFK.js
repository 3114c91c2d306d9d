import {renderHtml} from "./chunk-KAFRB2MS.js";
export {renderHtml};
