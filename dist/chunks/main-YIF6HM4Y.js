import {
  main
} from "./chunk-HKKOGDUR.js";
import "./chunk-5ULMNUO5.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-AQUAPO3F.js";
import "./chunk-M6CKRF2Z.js";
import "./chunk-AYKMXPJE.js";
import "./chunk-6MAD5HFY.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-67M4VW4M.js";
import "./chunk-D4UX2ZRV.js";
import "./chunk-CONCIEEJ.js";
import "./chunk-VIT4DG7I.js";
import "./chunk-P3T5HS6L.js";
import "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
