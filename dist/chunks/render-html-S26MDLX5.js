import {renderHtml} from "./chunk-HK6T4HN2.js";
export {renderHtml};
