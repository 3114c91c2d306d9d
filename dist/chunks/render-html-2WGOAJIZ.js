import {renderHtml} from "./chunk-UT7HKV7B.js";
export {renderHtml};
