import {renderHtml} from "./chunk-6OUOREO4.js";
export {renderHtml};
