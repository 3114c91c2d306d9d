import {renderHtml} from "./chunk-SYU3PDZF.js";
export {renderHtml};
