import {
  main
} from "./chunk-R5YFRACZ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-BUA5OQEI.js";
import "./chunk-XITGHSNH.js";
import "./chunk-P4XCR7WJ.js";
import "./chunk-GC7KKEXO.js";
import "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
