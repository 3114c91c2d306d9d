import {
  showReport
} from "./chunk-B3EE236P.js";
import "./chunk-JYH7QVUZ.js";
import "./chunk-TTB52GB2.js";
import "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
