import {
  main
} from "./chunk-ZEFXB3TX.js";
export {
  main
};
