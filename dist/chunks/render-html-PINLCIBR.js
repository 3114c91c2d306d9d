import {renderHtml} from "./chunk-2EVNZGHW.js";
export {renderHtml};
