import {
  main
} from "./chunk-YCF3GPKG.js";
export {
  main
};
