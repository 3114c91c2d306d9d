import {renderHtml} from "./chunk-CARYE6WO.js";
export {renderHtml};
