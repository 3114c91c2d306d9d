import {renderHtml} from "./chunk-QS5GV36X.js";
export {renderHtml};
