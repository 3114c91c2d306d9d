import {renderHtml} from "./chunk-3YOY5JRO.js";
export {renderHtml};
