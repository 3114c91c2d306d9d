import {renderHtml} from "./chunk-7NXUQWQK.js";
export {renderHtml};
