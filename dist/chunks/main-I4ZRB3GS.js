import {
  main
} from "./chunk-TJYHSGLX.js";
export {
  main
};
