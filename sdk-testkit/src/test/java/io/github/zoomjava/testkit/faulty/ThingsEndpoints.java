package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

interface ThingsEndpoints {
  Operation ANY = new Operation("faulty", "GET", "/", RateLimitCategory.LIGHT, null, false);
  Operation TWIN = new Operation("faulty", "GET", "/", RateLimitCategory.LIGHT, null, true);

  @PUT("things/{id}")
  Call<ResponseBody> replace(
      @Tag Operation operation,
      @Path(value = "id", encoded = true) String id,
      @Body RequestBody body);

  @GET("things")
  Call<ResponseBody> list(
      @Tag Operation operation,
      @Query("color") @Nullable String color,
      @Query("next_page_token") @Nullable String token);

  @GET("faulty/query")
  Call<ResponseBody> query(
      @Tag Operation operation, @Query("next_page_token") @Nullable String token);

  @GET("faulty/twice/{id}")
  Call<ResponseBody> twice(@Tag Operation operation, @Path("id") String id);

  @PUT("faulty/body")
  Call<ResponseBody> body(@Tag Operation operation, @Body RequestBody body);

  @PUT("faulty/file")
  Call<ResponseBody> file(@Tag Operation operation, @Body RequestBody body);

  @GET("faulty/answer")
  Call<ResponseBody> answer(@Tag Operation operation);

  @GET("faulty/pages")
  Call<ResponseBody> pages(
      @Tag Operation operation,
      @Query("color") @Nullable String color,
      @Query("next_page_token") @Nullable String token);

  @GET("faulty/pages/async")
  Call<ResponseBody> asyncPages(
      @Tag Operation operation,
      @Query("color") @Nullable String color,
      @Query("next_page_token") @Nullable String token);

  @GET("faulty/pages/first")
  Call<ResponseBody> firstPage(
      @Tag Operation operation,
      @Query("color") @Nullable String color,
      @Query("next_page_token") @Nullable String token);

  @GET("faulty/sends")
  Call<ResponseBody> sends(@Tag Operation operation);

  @GET("faulty/denies")
  Call<ResponseBody> denies(@Tag Operation operation);

  @GET("faulty/invents")
  Call<ResponseBody> invents(@Tag Operation operation);

  @GET("faulty/colors")
  Call<ResponseBody> colors(@Tag Operation operation, @Query("color") @Nullable String color);

  @GET("faulty/invents/async")
  Call<ResponseBody> asyncInvents(@Tag Operation operation);

  @GET("faulty/invents/late")
  Call<ResponseBody> lateRefusal(@Tag Operation operation);

  @GET("faulty/colors/async")
  Call<ResponseBody> asyncColors(@Tag Operation operation, @Query("color") @Nullable String color);

  @GET("faulty/async")
  Call<ResponseBody> async(@Tag Operation operation, @Query("color") @Nullable String color);

  @GET("faulty/mixes")
  Call<ResponseBody> mixes(@Tag Operation operation);

  @GET("faulty/lacks")
  Call<ResponseBody> lacks(@Tag Operation operation);

  @GET("faulty/drift")
  Call<ResponseBody> drift(@Tag Operation operation);

  @GET("faulty/drift/later")
  Call<ResponseBody> laterDrift(@Tag Operation operation);

  @GET("faulty/drift/silent")
  Call<ResponseBody> silentDrift(@Tag Operation operation);

  @GET("faulty/color/async")
  Call<ResponseBody> asyncColor(@Tag Operation operation);

  @GET("blocking")
  Call<ResponseBody> blocking(@Tag Operation operation);

  @GET("lonely")
  Call<ResponseBody> lonely(@Tag Operation operation);
}
