import {renderHtml} from "./chunk-3J74Y64M.js";
export {renderHtml};
