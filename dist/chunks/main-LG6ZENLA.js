import {
  main
} from "./chunk-MMCTREFA.js";
export {
  main
};
