import {renderHtml} from "./chunk-44XUP7JF.js";
export {renderHtml};
