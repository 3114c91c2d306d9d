import {renderHtml} from "./chunk-G5FYHYHF.js";
export {renderHtml};
