import {
  main
} from "./chunk-RKMAPFXL.js";
import "./chunk-Y7HYIN3Q.js";
import "./chunk-YDFHIDXI.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-VGHO4CG3.js";
import "./chunk-EGQ5NVF7.js";
import "./chunk-SKJN7NC3.js";
import "./chunk-47Z2KPPC.js";
import "./chunk-4T62MVMW.js";
import "./chunk-CMC66747.js";
import "./chunk-GA3XH7JZ.js";
import "./chunk-YFRRK6YE.js";
import "./chunk-ITRWPPIM.js";
import "./chunk-UHM3WC52.js";
import "./chunk-XNJ56XQ3.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
