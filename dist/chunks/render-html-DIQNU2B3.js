import {renderHtml} from "./chunk-X7Z47N6C.js";
export {renderHtml};
