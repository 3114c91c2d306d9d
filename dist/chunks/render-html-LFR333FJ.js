import {renderHtml} from "./chunk-6Y4TBQBC.js";
export {renderHtml};
