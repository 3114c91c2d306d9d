import {
  main
} from "./chunk-JZM55NVA.js";
export {
  main
};
