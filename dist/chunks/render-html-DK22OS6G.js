import {renderHtml} from "./chunk-QJ6PLCWV.js";
export {renderHtml};
