import {renderHtml} from "./chunk-XF5TGSGQ.js";
export {renderHtml};
