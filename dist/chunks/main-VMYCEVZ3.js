import {
  main
} from "./chunk-JGA2VG65.js";
export {
  main
};
