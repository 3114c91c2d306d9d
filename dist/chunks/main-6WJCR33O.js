import {
  main
} from "./chunk-V4E6CP2Z.js";
import "./chunk-YMQEC73K.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3LVJ4BZ7.js";
import "./chunk-HESBN7AA.js";
import "./chunk-5M6X5OYE.js";
import "./chunk-XZPX4H3H.js";
import "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
